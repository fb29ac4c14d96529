package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells a text's language by its commonest words. */
public final class LanguageGuess {

    private static final int ENOUGH_WORDS = 400;
    private static final double LEAST_SHARE = 0.12;
    private static final int SHORT = 12;

    /** BCP 47 tags. */
    private final List<String> tags = new ArrayList<>();

    /** Places in {@code tags} of the languages in which a word is frequent. */
    private final Map<String, int[]> languages = new HashMap<>();

    public LanguageGuess() {
        for (String line : WordList.lines("languages.txt")) {
            String[] words = line.split(" ", -1);
            int[] language = {tags.size()};
            tags.add(words[0]);
            for (String word : new HashSet<>(Arrays.asList(words).subList(1, words.length))) {
                languages.merge(word, language, LanguageGuess::joined);
            }
        }
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }

    /** BCP 47 tag of the language, or 'und'; a text of a few Latin words counts as English. */
    public String of(String text) {
        int[] hits = new int[tags.size()];
        int words = 0;
        int at = 0;
        while (at < text.length() && words < ENOUGH_WORDS) {
            int end = wordEnd(text, at);
            if (end > at) {
                words++;
                count(Lexicon.lower(text.substring(at, end)), hits);
            }
            at = Math.max(end, at + 1);
        }
        return best(hits, words);
    }

    private void count(String word, int[] hits) {
        int[] found = languages.get(word);
        if (found != null) {
            for (int language : found) {
                hits[language]++;
            }
        }
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isBetween(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBetween(char c) {
        return c < '@' ? " \n\t\r.,;:!?\"()'-".indexOf(c) >= 0 : c > '\u2000' && "“”‘’—".indexOf(c) >= 0;
    }

    private String best(int[] hits, int words) {
        int best = tags.indexOf("en");
        for (int language = 0; language < hits.length; language++) {
            best = hits[language] > hits[best] ? language : best;
        }
        return words < SHORT || hits[best] >= words * LEAST_SHARE ? tags.get(best) : "und";
    }
}
