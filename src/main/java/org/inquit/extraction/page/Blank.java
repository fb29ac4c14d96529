package org.inquit.extraction.page;

/** Tells white space in the widest sense: pages are full of spaces that Java does not call white. */
final class Blank {

    private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

    private Blank() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean endsLine(char c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    /** The characters from {@code start} to {@code end} with each run of white space as one space, none at the edges. */
    static String collapse(String text, int start, int end) {
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
}
