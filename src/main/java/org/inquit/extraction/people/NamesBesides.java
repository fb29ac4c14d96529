package org.inquit.extraction.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Full names that stand outside the reporter's running text: in the headline, in captions, in spoken words. */
final class NamesBesides {

    private static final String BETWEEN = " \n\t,;:.!?()“”\"";

    private final Lexicon lexicon;
    private final Map<String, String> byLastName = new HashMap<>();

    NamesBesides(Lexicon lexicon, List<String> texts) {
        this.lexicon = lexicon;
        texts.forEach(this::collect);
    }

    /** The full name that ends in a last name, or null. */
    @Nullable
    String fullName(String lastName) {
        return byLastName.get(Spelling.withoutAccents(lastName));
    }

    private void collect(String text) {
        String given = "";
        int givenEnd = 0;
        int start = nextWord(text, 0);
        while (start < text.length()) {
            int end = endOfWord(text, start);
            String word = Character.isUpperCase(text.charAt(start)) ? bare(text.substring(start, end)) : "";
            boolean follows = !given.isEmpty() && givenEnd == start - 1 && text.charAt(givenEnd) == ' ';
            if (follows && isLastName(word)) {
                byLastName.putIfAbsent(Spelling.withoutAccents(word), given + " " + word);
            }
            given = isGivenName(word) ? word : "";
            givenEnd = end;
            start = nextWord(text, end);
        }
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && BETWEEN.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String bare(String word) {
        boolean possessive = word.endsWith("’s") || word.endsWith("'s");
        return possessive ? word.substring(0, word.length() - 2) : word;
    }

    private boolean isGivenName(String word) {
        return isCapitalised(word) && lexicon.isGiven(word) && !lexicon.isTitle(word) && !lexicon.isFunction(word);
    }

    private boolean isLastName(String word) {
        return isCapitalised(word)
                && word.length() > 2
                && !lexicon.isFunction(word)
                && lexicon.verb(word) == null
                && !lexicon.isBody(word);
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}
