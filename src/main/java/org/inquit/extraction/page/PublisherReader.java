package org.inquit.extraction.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the publisher from a claim of copyright: the one line on which all kinds of pages name theirs. */
final class PublisherReader {

    private static final Set<String> CLAIMS = Set.of("\u00A9", "(c)", "copyright");
    private static final Set<String> PARTICLES = Set.of("of", "the", "and", "&", "for");

    private PublisherReader() {}

    static @Nullable String read(Layout layout) {
        return layout.all(LineKind.OTHER)
                .mapToObj(i -> claimed(layout.text(i)))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    /** 'The Harbor Times' of '© 2025 The Harbor Times. All rights reserved.'; null for any other line. */
    static @Nullable String claimed(String text) {
        if (text.length() > 200 || !mayOpenClaim(text)) {
            return null;
        }
        List<String> words = Words.of(text.replace("\u00A9", "\u00A9 ").replace("  ", " "));
        int at = 0;
        while (at < words.size() && isClaim(words.get(at))) {
            at++;
        }
        return at < 2 || isYear(words.get(0)) || !saysYear(words.subList(0, at))
                ? null
                : name(words.subList(at, words.size()));
    }

    /** Whether the first character is that of a mark or word of a claim. */
    private static boolean mayOpenClaim(String text) {
        return !text.isEmpty() && "\u00A9(cCbB".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isClaim(String word) {
        return CLAIMS.contains(word.toLowerCase(Locale.ROOT)) || isYear(word) || word.equals("by");
    }

    private static boolean saysYear(List<String> words) {
        return words.stream().anyMatch(PublisherReader::isYear);
    }

    private static boolean isYear(String word) {
        String plain = Words.plain(word);
        return plain.length() == 4 && Words.isNumber(plain);
    }

    private static @Nullable String name(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!Words.startsUpper(word) && !PARTICLES.contains(word)) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(trimmed(word));
            if (endsName(word)) {
                break;
            }
        }
        return name.isEmpty() ? null : name.toString();
    }

    private static boolean endsName(String word) {
        return ".,;|".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String trimmed(String word) {
        return endsName(word) ? word.substring(0, word.length() - 1) : word;
    }
}
