package org.inquit.extraction.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.inquit.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Full names that stand outside the reporter's running text: in the headline, in captions, in spoken words. */
final class NamesBesides {

    private final Lexicon lexicon;
    private final Map<String, String> byLastName = new HashMap<>();

    NamesBesides(Lexicon lexicon, List<String> texts) {
        this.lexicon = lexicon;
        texts.forEach(this::collect);
    }

    /** The full name that ends in a last name, or null. */
    @Nullable
    String fullName(String lastName) {
        return byLastName.get(lastName);
    }

    private void collect(String text) {
        StringTokenizer words = new StringTokenizer(text, " \n\t,;:.!?()“”\"", true);
        String given = "";
        String between = "";
        while (words.hasMoreTokens()) {
            String word = bare(words.nextToken());
            if (word.isBlank()) {
                between += word;
                continue;
            }
            if (!given.isEmpty() && between.equals(" ") && isLastName(word)) {
                byLastName.putIfAbsent(word, given + " " + word);
            }
            given = isGivenName(word) ? word : "";
            between = "";
        }
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
