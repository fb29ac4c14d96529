package org.inquit.extraction.page;

/** Guards quoted words: a line that holds more than a name or a title between marks is never noise. */
final class QuotationMarks {

    private static final String OPENING = "\u201C\u00AB\u201E";
    private static final String CLOSING = "\u201D\u00BB";

    private QuotationMarks() {}

    static boolean any(String text) {
        return text.chars().anyMatch(QuotationMarks::isMark);
    }

    /** Whether more than three words or the end of a clause stand between marks, or marks do not pair. */
    static boolean holdSpeech(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && CLOSING.indexOf(c) >= 0) {
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

    private static boolean isMark(int c) {
        return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }
}
