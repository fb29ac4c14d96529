package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks in one pass. Curly double marks, straight double marks by what stands before them, and single
 * marks where a text uses them as its first kind; what stands inside a pair is left to the pair.
 */
public final class QuotationMarks {

    private final String text;
    private final boolean single;

    private QuotationMarks(String text, boolean single) {
        this.text = text;
        this.single = single;
    }

    /** The marks of a text; its first pair tells whether it quotes in single marks. */
    public static QuotationMarks of(String text) {
        return new QuotationMarks(text, quotesInSingleMarks(text));
    }

    /** The quotations of a paragraph in the order of print; nested ones belong to the outer one. */
    public List<Quotation> in(int start, int end) {
        List<Quotation> found = new ArrayList<>();
        int depth = 0;
        int openAt = -1;
        for (int i = start; i < end; i++) {
            if (opens(i, start, depth)) {
                openAt = depth == 0 ? i : openAt;
                depth++;
            } else if (depth > 0 && closes(i, end)) {
                depth--;
                if (depth == 0) {
                    add(found, new Quotation(openAt + 1, i, openAt, i + 1, true));
                }
            }
        }
        if (depth > 0) {
            add(found, new Quotation(openAt + 1, end, openAt, end, false));
        }
        return found;
    }

    private void add(List<Quotation> found, Quotation quotation) {
        if (!text.substring(quotation.start(), quotation.end()).isBlank()) {
            found.add(quotation);
        }
    }

    private boolean opens(int i, int start, int depth) {
        char c = text.charAt(i);
        if (c == '“' || c == '„' || c == '«') {
            return !single || depth == 0;
        }
        if (c == '"') {
            return depth == 0 && startsWord(i, start) && !isInch(i, start);
        }
        return single
                && depth == 0
                && (c == '‘' || c == '\'')
                && startsWord(i, start)
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private boolean closes(int i, int end) {
        char c = text.charAt(i);
        if (c == '”' || c == '»' || c == '"') {
            return !single || c == '"';
        }
        return single && (c == '’' || c == '\'') && endsWord(i, end);
    }

    private boolean startsWord(int i, int start) {
        return i == start || isBoundary(text.charAt(i - 1));
    }

    private boolean endsWord(int i, int end) {
        boolean atEnd = i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
        return atEnd && i > 0 && ",.!?…".indexOf(text.charAt(i - 1)) >= 0
                || atEnd && i + 1 < end && Character.isWhitespace(text.charAt(i + 1)) && !isPlural(i);
    }

    private boolean isPlural(int i) {
        return i > 0 && text.charAt(i - 1) == 's';
    }

    private boolean isInch(int i, int start) {
        return i > start && Character.isDigit(text.charAt(i - 1));
    }

    private static boolean isBoundary(char before) {
        return Character.isWhitespace(before) || "([—–-/“‘".indexOf(before) >= 0;
    }

    private static boolean quotesInSingleMarks(String text) {
        int firstSingle = firstSingle(text);
        int firstDouble = indexOfAny(text, "“\"«„");
        return firstSingle >= 0 && (firstDouble < 0 || firstSingle < firstDouble && closesLater(text, firstSingle));
    }

    private static boolean closesLater(String text, int from) {
        int paragraphEnd = text.indexOf('\n', from);
        String rest = text.substring(from, paragraphEnd < 0 ? text.length() : paragraphEnd);
        return rest.contains(",’") || rest.contains(".’") || rest.contains("?’") || rest.contains("!’");
    }

    private static int firstSingle(String text) {
        int at = text.indexOf('‘');
        return at >= 0 && closesLater(text, at) ? at : -1;
    }

    private static int indexOfAny(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
