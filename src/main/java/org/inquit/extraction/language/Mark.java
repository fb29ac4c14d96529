package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation mark.
 *
 * @param start offset of its first character
 * @param end offset after its last; two apostrophes in a row are one mark
 * @param side what it does
 */
record Mark(int start, int end, Side side) {

    private static final int MARKUP = 90;
    private static final int MEASURE = 40;

    /** What a mark does. */
    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    /** The marks from {@code start} to {@code end}, each that could do either doing what is due. */
    static List<Mark> in(String text, int start, int end, boolean single) {
        List<Mark> marks = new ArrayList<>();
        boolean open = false;
        int at = start;
        while (at < end) {
            int length = length(text, at, end, single);
            if (length > 0) {
                Side side = side(text, at, at + length, start, end);
                side = side == Side.EITHER ? open ? Side.CLOSES : Side.OPENS : side;
                marks.add(new Mark(at, at + length, side));
                open = side == Side.OPENS;
            }
            at += Math.max(1, length);
        }
        return marks;
    }

    private static int length(String text, int at, int end, boolean single) {
        char c = text.charAt(at);
        boolean doubled = at + 1 < end && (c == '\'' || c == '`' || c == '’' || c == '‘') && text.charAt(at + 1) == c;
        if (doubled) {
            return at + 2 < end && text.charAt(at + 2) == c ? 3 : 2;
        }
        if (isDouble(c)) {
            return isInch(text, at) || isMarkup(text, at) ? 0 : 1;
        }
        return single && SingleMarks.isMark(text, at, end) ? 1 : 0;
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    /** id="7" is the markup of a page. */
    private static boolean isMarkup(String text, int at) {
        if (text.charAt(at) != '"') {
            return false;
        }
        if (at > 0 && text.charAt(at - 1) == '=') {
            return true;
        }
        int open = before(text, at, MARKUP);
        return open > 0 && text.charAt(open - 1) == '=';
    }

    /** 5' 11" and 12" are measures, unless a mark opened just before. */
    private static boolean isInch(String text, int at) {
        boolean afterFigure = at > 0 && Character.isDigit(text.charAt(at - 1));
        return text.charAt(at) == '"' && afterFigure && before(text, at, MEASURE) < 0;
    }

    /** The place of the straight mark before another in the same line and within some characters, or -1. */
    private static int before(String text, int at, int within) {
        for (int i = at - 1; i >= Math.max(0, at - within); i--) {
            char c = text.charAt(i);
            if (c == '"' || c == '\n') {
                return c == '"' ? i : -1;
            }
        }
        return -1;
    }

    private static Side side(String text, int at, int after, int start, int end) {
        boolean boundaryBefore = at == start || isBoundary(text.charAt(at - 1));
        boolean boundaryAfter = after >= end || !Character.isLetterOrDigit(text.charAt(after)) && isGap(text, after);
        char c = text.charAt(at);
        boolean beforeMark = after < end
                && (text.charAt(after) == '“' || text.charAt(after) == '"')
                && after + 1 < end
                && Character.isLetterOrDigit(text.charAt(after + 1));
        if (boundaryBefore && beforeMark) {
            return Side.CLOSES;
        }
        if (boundaryBefore && !boundaryAfter) {
            return Side.OPENS;
        }
        if (boundaryAfter && !boundaryBefore) {
            return Side.CLOSES;
        }
        return switch (c) {
            case '“', '„', '«', '`', '‘' -> Side.OPENS;
            case '”', '»', '’' -> Side.CLOSES;
            default -> Side.EITHER;
        };
    }

    private static boolean isBoundary(char before) {
        return Character.isWhitespace(before) || before == '\u00a0' || "([—–-/".indexOf(before) >= 0;
    }

    private static boolean isGap(String text, int after) {
        char c = text.charAt(after);
        return Character.isWhitespace(c) || c == '\u00a0' || ".,;:!?)]—–-/’'”\"".indexOf(c) >= 0;
    }
}
