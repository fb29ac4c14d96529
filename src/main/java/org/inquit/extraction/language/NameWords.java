package org.inquit.extraction.language;

import java.util.Set;

/** Tells which words can stand in a name: by their capitals, and as the small words that some names hold. */
final class NameWords {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "el", "bin",
            "ibn", "bint", "ter", "ten", "zu", "af", "av", "y", "e", "abu", "ul", "ur");
    private static final Set<String> GIVEN_MONTHS = Set.of("jan", "april", "june", "may", "august");

    private NameWords() {}

    static boolean isParticle(Token token) {
        return PARTICLES.contains(token.text());
    }

    /** Whether a word of a closed class is a given name too: 'June'. */
    static boolean isMonthAndName(String lower) {
        return GIVEN_MONTHS.contains(lower);
    }

    static boolean isNameWord(Token token) {
        return token.isWord()
                        && (token.isCapitalised() && !isLetterAndWord(token.text()) || hasInnerCapital(token.text()))
                || token.kind() == Token.Kind.NUMBER
                        && Character.isUpperCase(
                                token.text().charAt(token.text().length() - 1));
    }

    /** T-shirt, X-ray */
    private static boolean isLetterAndWord(String word) {
        return word.length() > 2 && word.charAt(1) == '-' && Character.isLowerCase(word.charAt(2));
    }

    /** al-Masri, d’Arcy, iPhone. */
    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            if ("-'’".indexOf(word.charAt(i)) >= 0 && i <= 3) {
                return Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }

    /** Whether a word is a day or month here: 'in April', not 'April Doe'. */
    static boolean isDate(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.function() != Tag.TIME) {
            return false;
        }
        boolean named = at + 1 < sentence.size()
                && isNameWord(sentence.token(at + 1))
                && sentence.token(at + 1).function() == null;
        boolean dated = at > 0 && sentence.token(at - 1).function() == Tag.PREPOSITION;
        return !(named && !dated && isMonthAndName(token.lower()));
    }

    /** The place after the name that goes on behind particles, or the same place where none does. */
    static int afterParticles(Sentence sentence, int at) {
        int next = at;
        while (next < sentence.size() && isParticle(sentence.token(next))) {
            next++;
        }
        return next < sentence.size() && isNameWord(sentence.token(next)) ? next + 1 : at;
    }
}
