package org.inquit.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.inquit.extraction.ExpertKind;

/**
 * What two printings of one name share: letters without accents in lower case, no title, and of a person's names only
 * the first and the last, so that 'Ana M. Pérez' and 'Dr Ana Perez' are one. A 'Jr.' stays, as it tells son from father.
 */
public final class NameKey {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = set("bin da de del della den der di dos ibn la ten ter van von zu");
    private static final Set<String> TITLES = set("mr mrs ms dr prof professor sir dame rev hon sen senator rep gov"
            + " governor president minister gen general col colonel lt maj capt sgt");

    /** Letters that are no others with an accent to Unicode, yet are printed as these where a keyboard lacks them. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ',
            "oe", (int) 'ı', "i", (int) 'þ', "th");

    private NameKey() {}

    /** The key of a printed name: lower-case words parted by one hyphen each; it also serves as slug. */
    public static String of(ExpertKind kind, String name) {
        return String.join("-", kind == ExpertKind.ORGANIZATION ? ofOrganization(name) : ofPerson(name));
    }

    /** Whether a person's name is a last name only, which tells nothing about who it is in another article. */
    public static boolean isSurnameAlone(ExpertKind kind, String name) {
        List<String> parts = Arrays.stream(name.split("[\\s\u00a0]+", -1))
                .map(part -> String.join("", words(part)))
                .filter(part -> !part.isEmpty())
                .toList();
        return kind == ExpertKind.PERSON
                && untitled(parts).stream().filter(NameKey::isName).count() < 2;
    }

    /** The words of any text in lower case without accents, as slugs have them. */
    public static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().filter(NameKey::isNoMark).forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                word.append(PLAIN.getOrDefault(letter, Character.toString(letter)));
            } else {
                close(word, words);
            }
        });
        close(word, words);
        return words;
    }

    /** 'The Institute' and 'Institute', 'U.S.' and 'US' are one. */
    private static List<String> ofOrganization(String name) {
        List<String> words = words(name.replace(".", ""));
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    private static List<String> ofPerson(String name) {
        List<String> words = untitled(words(name));
        List<String> bare =
                words.stream().filter(word -> !SUFFIXES.contains(word)).toList();
        if (bare.size() < 2) {
            return words;
        }
        List<String> key = new ArrayList<>(List.of(bare.get(0), bare.get(bare.size() - 1)));
        words.stream().skip(1).filter(SUFFIXES::contains).findFirst().ifPresent(key::add);
        return key;
    }

    /** Without the titles before it; one that is all there is stays. */
    private static List<String> untitled(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }

    private static boolean isName(String part) {
        return !SUFFIXES.contains(part) && !PARTICLES.contains(part);
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
