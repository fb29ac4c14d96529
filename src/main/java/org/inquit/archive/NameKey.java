package org.inquit.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inquit.extraction.ExpertKind;

/**
 * What two printings of one name share: letters without accents in lower case, and of a person's names only the first
 * and the last, so that 'Ana M. Pérez' and 'Ana Perez' are one.
 */
public final class NameKey {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private NameKey() {}

    /** The key of a printed name: lower-case words parted by one hyphen each; it also serves as slug. */
    public static String of(ExpertKind kind, String name) {
        List<String> words = words(name);
        if (kind == ExpertKind.ORGANIZATION || words.size() < 3) {
            return String.join("-", words);
        }
        List<String> bare =
                words.stream().filter(word -> !SUFFIXES.contains(word)).toList();
        return bare.isEmpty() ? String.join("-", words) : firstAndLast(bare);
    }

    /** The words of any text in lower case without accents, as slugs have them. */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().filter(NameKey::isNoMark).forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else {
                close(word, words);
            }
        });
        close(word, words);
        return words;
    }

    private static String firstAndLast(List<String> words) {
        return words.size() == 1 ? words.get(0) : words.get(0) + '-' + words.get(words.size() - 1);
    }

    private static boolean isNoMark(int letter) {
        return Character.getType(letter) != Character.NON_SPACING_MARK && letter != '\'' && letter != '’';
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
