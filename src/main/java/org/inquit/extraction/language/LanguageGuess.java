package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Tells a text's language by its commonest words. */
public final class LanguageGuess {

    private static final int ENOUGH_WORDS = 400;
    private static final double LEAST_SHARE = 0.12;
    private static final int SHORT = 12;

    /** The languages in which a word is frequent. */
    private final Map<String, List<String>> languages = new HashMap<>();

    public LanguageGuess() {
        for (String line : WordList.lines("languages.txt")) {
            String[] words = line.split(" ", -1);
            for (String word : new HashSet<>(Arrays.asList(words).subList(1, words.length))) {
                languages.computeIfAbsent(word, none -> new ArrayList<>()).add(words[0]);
            }
        }
    }

    /** BCP 47 tag of the language, or 'und'; a text of a few Latin words counts as English. */
    public String of(String text) {
        Map<String, Integer> hits = new HashMap<>();
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

    private void count(String word, Map<String, Integer> hits) {
        for (String tag : languages.getOrDefault(word, List.of())) {
            hits.merge(tag, 1, Integer::sum);
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

    private static String best(Map<String, Integer> hits, int words) {
        String best = "en";
        for (Map.Entry<String, Integer> language : hits.entrySet()) {
            int lead = language.getValue() - hits.getOrDefault(best, 0);
            best = lead > 0 || (lead == 0 && language.getKey().equals("en")) ? language.getKey() : best;
        }
        boolean known = words < SHORT || hits.getOrDefault(best, 0) >= words * LEAST_SHARE;
        return known ? best : "und";
    }
}
