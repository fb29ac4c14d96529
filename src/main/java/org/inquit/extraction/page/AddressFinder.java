package org.inquit.extraction.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the page's own address, and never takes that of another article for it. */
final class AddressFinder {

    private AddressFinder() {}

    /** The address that the page calls its own, or the one whose words are those of its headline. */
    static @Nullable String find(Layout layout, @Nullable String headline) {
        Optional<String> told = layout.all(LineKind.ADDRESS)
                .mapToObj(i -> LinkRule.ownAddress(layout.text(i)))
                .flatMap(address -> Optional.ofNullable(address).stream())
                .findFirst();
        String address = told.orElse(headline == null ? null : matching(layout, headline));
        if (address != null) {
            layout.markAll(LineKind.FOREIGN_LINK, LineKind.ADDRESS, line -> opensWith(line.text(), address));
        }
        return address;
    }

    private static boolean opensWith(String text, String address) {
        return text.equals(address) || text.startsWith(address + " ");
    }

    private static @Nullable String matching(Layout layout, String headline) {
        Set<String> title = Set.copyOf(slugWords(headline.replace(' ', '-')));
        OptionalInt found = layout.all(LineKind.FOREIGN_LINK)
                .filter(i -> LinkRule.opensWithAddress(layout.text(i)))
                .filter(i -> says(layout.text(i), title))
                .findFirst();
        return found.isPresent() ? Words.first(layout.text(found.getAsInt()), 1) : null;
    }

    /** Whether at least three words of the slug, and nearly all of them, stand in the title. */
    private static boolean says(String address, Set<String> title) {
        List<String> slug = slugWords(slugOf(Words.first(address, 1)));
        long shared = slug.stream().filter(title::contains).count();
        return shared >= 3 && shared * 10 >= slug.size() * 8L;
    }

    private static String slugOf(String address) {
        String path = address.split("[?#]", 2)[0];
        return List.of(path.split("/")).stream()
                .filter(segment -> segment.indexOf('-') > 0)
                .reduce("", (before, segment) -> segment);
    }

    private static List<String> slugWords(String slug) {
        return List.of(slug.split("[-_.]")).stream()
                .map(word -> Words.key(word))
                .filter(word -> word.length() > 2 && !Words.isNumber(word) && !word.equals("html"))
                .toList();
    }
}
