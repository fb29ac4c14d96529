package org.inquit.extraction.language;

/** Tells single quotation marks from apostrophes, and texts that quote in them from texts that nest them. */
final class SingleMarks {

    private SingleMarks() {}

    /** Whether a text quotes in single marks: its first pair that holds words is single, and most pairs are. */
    static boolean quoteIn(String text) {
        int singles = 0;
        int doubles = 0;
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == c) {
                doubles++;
                i++;
            } else if (c == '\n') {
                from = -1;
            } else if (c == '“' || c == '"') {
                doubles++;
            } else if (opens(text, i, text.length())) {
                from = from < 0 ? i : from;
            } else if (from >= 0 && closesSpeech(text, i)) {
                singles++;
                from = -1;
            }
        }
        return singles > doubles;
    }

    /** Whether the character is a single mark and no apostrophe. */
    static boolean isMark(String text, int at, int end) {
        return opens(text, at, end) || closesSpeech(text, at) || closesWords(text, at, end);
    }

    private static boolean opens(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '‘' && c != '\'') {
            return false;
        }
        boolean startsWord = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return startsWord && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean closesSpeech(String text, int at) {
        char c = text.charAt(at);
        return (c == '’' || c == '\'') && at > 0 && ",.!?…”\"".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean closesWords(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '’' && c != '\'') {
            return false;
        }
        boolean endsWord = at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
        return endsWord && at > 0 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) != 's';
    }
}
