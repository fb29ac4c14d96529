package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;

/** Finds the whole name before its acronym in brackets: 'Alliance to Mend Our Roads (AMOR)'. */
final class Acronyms {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 7;

    private Acronyms() {}

    /** The names with those that an acronym in brackets shows to be longer. */
    static List<int[]> extend(Sentence sentence, List<int[]> names) {
        List<int[]> extended = new ArrayList<>(names);
        for (int i = 2; i + 2 < sentence.size(); i++) {
            if (sentence.isAt(i, "(") && sentence.isAt(i + 2, ")") && isAcronym(sentence.token(i + 1))) {
                int start = start(sentence, i, sentence.token(i + 1).text());
                int end = i - 1;
                if (start >= 0 && extended.removeIf(name -> name[0] >= start && name[1] <= end)) {
                    extended.add(new int[] {start, end});
                }
            }
        }
        extended.sort((one, other) -> Integer.compare(one[0], other[0]));
        return extended;
    }

    private static boolean isAcronym(Token token) {
        return token.isAllCapitals() && token.text().length() <= LONGEST;
    }

    /** Where the words begin whose capitals are the acronym's letters, or -1. */
    private static int start(Sentence sentence, int bracket, String acronym) {
        int letter = acronym.length() - 1;
        for (int i = bracket - 1; i >= 0 && i >= bracket - MOST_WORDS; i--) {
            Token token = sentence.token(i);
            if (!token.isWord()) {
                return -1;
            }
            if (token.isCapitalised() && token.text().charAt(0) == acronym.charAt(letter)) {
                letter--;
            } else if (token.isCapitalised()) {
                return -1;
            }
            if (letter < 0) {
                return i;
            }
        }
        return -1;
    }
}
