package org.inquit.extraction.people;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.inquit.extraction.language.Lexicon;

/** Makes one of the ways in which one article spells a name: with its accents and without, in capitals and small letters. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private Spelling() {}

    /** A name in small letters and without accents. */
    static String plain(String name) {
        return Lexicon.lower(withoutAccents(name));
    }

    static String withoutAccents(String name) {
        return mayHaveAccents(name)
                ? ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")
                : name;
    }

    private static boolean mayHaveAccents(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '\u00C0') {
                return true;
            }
        }
        return false;
    }
}
