package org.inquit.graphql.request;

/** Text that databases, files and other programs take as it is: without NUL and without half of a surrogate pair. */
public final class WholeText {

    /** What a caller is told whose text is none. */
    public static final String REFUSAL = "a text has the character NUL or half of a surrogate pair: leave it out";

    private WholeText() {}

    /** Whether a text is whole. */
    public static boolean is(String text) {
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (isBroken(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text, if it is whole.
     *
     * @throws RequestError where it is not
     */
    public static String of(String text) {
        if (!is(text)) {
            throw new RequestError(ErrorCode.INVALID_TEXT, REFUSAL);
        }
        return text;
    }

    private static boolean isBroken(int c) {
        return c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
