package org.inquit.extraction.page;

/** Guards quoted words: a line that holds more than a name or a title between marks is never noise. */
final class QuotationMarks {

    private QuotationMarks() {}

    static boolean any(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether more than three words or the end of a clause stand between marks, or marks do not pair. */
    static boolean holdSpeech(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && closes(c)) {
                return true;
            }
            if (isMark(c) && open >= 0 && isSpeech(text.substring(open, i))) {
                return true;
            }
            open = isMark(c) ? toggled(open, i) : open;
        }
        return open >= 0;
    }

    private static boolean isSpeech(String marked) {
        return !Words.atMost(marked, 3)
                || (!marked.isEmpty() && ",.!?".indexOf(marked.charAt(marked.length() - 1)) >= 0);
    }

    private static int toggled(int open, int at) {
        return open < 0 ? at + 1 : -1;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201C' || c == '\u00AB' || c == '\u201E' || closes(c);
    }

    private static boolean closes(char c) {
        return c == '\u201D' || c == '\u00BB';
    }
}
