package org.inquit.ingestion;

import java.util.HashSet;
import java.util.Set;
import org.inquit.extraction.FoundQuote;

/**
 * Numbers quotes of the same words by their places in the text, so that an extractor that finds more of them, or fewer,
 * gives the others the ids that they had.
 */
final class Occurrences {

    private static final String OPENING_MARKS = "\"“„‘'«‹";

    /** Characters that are looked at for one article; beyond them only quotes are counted, as no honest text gets there. */
    private static final long MOST_WORK = 200_000_000;

    private final String text;
    private final Set<String> taken = new HashSet<>();
    private long work;

    Occurrences(String text) {
        this.text = text;
    }

    /** 0 for the first place of the quote's words, 1 for the second; each number only once for the same words. */
    int of(FoundQuote quote) {
        int start = quote.content().start();
        work += start;
        int occurrence = work > MOST_WORK ? 0 : placesBefore(start, first(quote));
        while (!taken.add(occurrence + " " + quote.text())) {
            occurrence++;
        }
        return occurrence;
    }

    /** What stands in marks is counted there only; words of the reporter's own that are the same say nothing. */
    private int placesBefore(int start, String words) {
        boolean marked = isMarked(start);
        int places = 0;
        for (int at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) {
            if (!marked || isMarked(at)) {
                places++;
            }
        }
        return places;
    }

    private boolean isMarked(int start) {
        return start > 0 && OPENING_MARKS.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static String first(FoundQuote quote) {
        return quote.spans().isEmpty()
                ? quote.content().text()
                : quote.spans().get(0).text();
    }
}
