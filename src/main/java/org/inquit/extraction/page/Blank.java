package org.inquit.extraction.page;

/** Tells white space in the widest sense: pages are full of spaces that Java does not call white. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        boolean visible = c > ' ' && c < '\u007F';
        return !visible && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
    }

    static boolean endsLine(char c) {
        boolean control = c >= '\n' && c <= '\r';
        return control || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The characters from {@code start} to {@code end} with each run of white space as one space, none at the edges. */
    static String collapse(String text, int start, int end) {
        if (isCollapsed(text, start, end)) {
            return text.substring(start, end);
        }
        StringBuilder collapsed = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            boolean blank = is(text.charAt(i));
            if (!blank) {
                collapsed.append(text.charAt(i));
            } else if (i > start && !is(text.charAt(i - 1))) {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }

    /** Whether single spaces between visible characters are the only white space. */
    private static boolean isCollapsed(String text, int start, int end) {
        boolean afterBlank = true;
        for (int i = start; i < end; i++) {
            boolean blank = is(text.charAt(i));
            if (blank && (afterBlank || text.charAt(i) != ' ')) {
                return false;
            }
            afterBlank = blank;
        }
        return !afterBlank;
    }
}
