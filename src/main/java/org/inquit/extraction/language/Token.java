package org.inquit.extraction.language;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number, a punctuation mark, or a whole quotation, which the reporter's sentence treats like one word.
 *
 * @param kind which of them
 * @param start offset of its first UTF-16 code unit; of a quotation, that of its opening mark
 * @param end offset after its last
 * @param text the characters; of a quotation, those between the marks
 * @param lower the characters in small letters; of a quotation empty
 * @param function the closed class of words that it belongs to, or null
 */
public record Token(
        Kind kind,
        int start,
        int end,
        String text,
        String lower,
        @Nullable Tag function) {

    /** A token of the characters between two offsets. */
    static Token of(Kind kind, int start, int end, String text) {
        String lower = kind == Kind.QUOTATION ? "" : Lexicon.lower(text);
        return new Token(kind, start, end, text, lower, FunctionWords.of(lower));
    }

    /** Kinds of tokens. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        QUOTATION
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    /**
     * Whether it is a word or mark, in any case.
     *
     * @param other in small letters
     */
    public boolean is(String other) {
        return lower.equals(other);
    }

    /** Whether the words of a quotation end in a comma, which goes with the reporter's sentence. */
    public boolean isQuotationWithComma() {
        return isQuotation() && text.strip().endsWith(",");
    }

    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isLowerCase() {
        return isWord() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether the word is printed in capitals, as acronyms are. */
    public boolean isAllCapitals() {
        return isWord() && text.codePointCount(0, text.length()) > 1 && hasCapitalsAlone();
    }

    private boolean hasCapitalsAlone() {
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
            capitals |= Character.isLetter(c);
        }
        return capitals;
    }
}
