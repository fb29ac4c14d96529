package org.inquit.extraction.speech;

import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;

/** How much stands between two places of a sentence; counted once, so that each question takes one step. */
final class Distances {

    private final int[] quotationsTo;
    private final int[] wordsTo;

    Distances(Parse parse) {
        this.quotationsTo = new int[parse.size() + 1];
        this.wordsTo = new int[parse.size() + 1];
        for (int i = 0; i < parse.size(); i++) {
            quotationsTo[i + 1] = quotationsTo[i] + (parse.tag(i) == Tag.QUOTATION ? 1 : 0);
            wordsTo[i + 1] = wordsTo[i] + (parse.token(i).isWord() || parse.tag(i) == Tag.NUMBER ? 1 : 0);
        }
    }

    /** Words and numbers from a place to the one before another. */
    int words(int from, int to) {
        return from < to ? wordsTo[to] - wordsTo[from] : 0;
    }

    /** Quotations from a place to the one before another. */
    int quotations(int from, int to) {
        return from < to ? quotationsTo[to] - quotationsTo[from] : 0;
    }
}
