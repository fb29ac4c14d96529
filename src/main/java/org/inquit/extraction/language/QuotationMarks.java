package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.language.Mark.Side;

/**
 * Pairs quotation marks paragraph by paragraph. A mark's own form and the characters beside it tell whether it opens or
 * closes; where they do not, it does what is due. Words within an outer pair belong to that pair. A mark that was
 * forgotten is made up for: an opening one within an open pair begins anew unless as many marks close as opened, a
 * paragraph goes on with the words that the one before left open.
 */
public final class QuotationMarks {

    private final String text;
    private final boolean single;
    private boolean leftOpen;

    private QuotationMarks(String text) {
        this.text = text;
        this.single = SingleMarks.quoteIn(text);
    }

    /** The marks of a text; paragraphs are to be asked for in the order of print. */
    public static QuotationMarks of(String text) {
        return new QuotationMarks(text);
    }

    /** The quotations of the paragraph in the order of print. */
    public List<Quotation> in(int start, int end) {
        List<Mark> marks = Mark.in(text, start, end, single);
        List<Quotation> found = new ArrayList<>();
        int from = 0;
        if (leftOpen && !marks.isEmpty() && marks.get(0).side() == Side.CLOSES) {
            add(
                    found,
                    new Quotation(
                            start, marks.get(0).start(), start, marks.get(0).end(), true));
            from = 1;
        }
        boolean open = pair(marks.subList(from, marks.size()), end, found);
        leftOpen = open;
        return found;
    }

    /** Adds the pairs, and tells whether the last one was left open. */
    private boolean pair(List<Mark> marks, int end, List<Quotation> found) {
        int i = 0;
        while (i < marks.size()) {
            if (marks.get(i).side() == Side.CLOSES) {
                i++;
                continue;
            }
            int close = closing(marks, i);
            if (close < 0) {
                add(found, new Quotation(marks.get(i).end(), end, marks.get(i).start(), end, false));
                return true;
            }
            i = addPair(marks, i, close, found);
        }
        return false;
    }

    private int addPair(List<Mark> marks, int open, int close, List<Quotation> found) {
        Mark first = marks.get(open);
        Mark last = marks.get(close);
        if (last.side() == Side.OPENS) {
            int from = first.end();
            int next = last.start();
            int stop = lastStop(from, next);
            if (stop > 0) {
                add(found, new Quotation(from, stop, first.start(), stop, false));
            }
            return close;
        }
        int from = first.end();
        int to = last.start();
        add(found, new Quotation(from, to, first.start(), last.end(), true));
        return close + 1;
    }

    /** The end of the last whole sentence before a mark that opens anew, or -1. */
    private int lastStop(int start, int end) {
        int i = end;
        while (i > start && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i > start && ".!?,".indexOf(text.charAt(i - 1)) >= 0 ? i : -1;
    }

    /** The place of the mark that ends the pair opened at a place: the closing one, or the next opening one; or -1. */
    private static int closing(List<Mark> marks, int open) {
        int depth = 1;
        for (int i = open + 1; i < marks.size(); i++) {
            Side side = marks.get(i).side();
            if (side == Side.OPENS && !closesTwice(marks, i)) {
                return i;
            }
            depth += side == Side.OPENS ? 1 : -1;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether after an inner opening mark two marks in a row close. */
    private static boolean closesTwice(List<Mark> marks, int inner) {
        return inner + 2 < marks.size()
                && marks.get(inner + 1).side() != Side.OPENS
                && marks.get(inner + 2).side() == Side.CLOSES;
    }

    private void add(List<Quotation> found, Quotation quotation) {
        if (!text.substring(quotation.start(), quotation.end()).isBlank()) {
            found.add(quotation);
        }
    }
}
