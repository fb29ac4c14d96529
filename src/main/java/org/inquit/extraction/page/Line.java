package org.inquit.extraction.page;

/**
 * A line of the page that is not blank; after unwrapping, all the printed lines that belong together.
 *
 * @param start offset of its first character in the storable text
 * @param end offset after its last character
 * @param text its words, parted by single spaces
 * @param afterBlank whether a blank line stands before it
 */
record Line(int start, int end, String text, boolean afterBlank) {

    static Line of(String page, int start, int end, boolean afterBlank) {
        return new Line(start, end, Blank.collapse(page, start, end), afterBlank);
    }

    int length() {
        return text.length();
    }

    boolean hasAtMost(int words) {
        return Words.atMost(text, words);
    }

    boolean endsSentence() {
        return Punctuation.endsSentence(text);
    }

    boolean startsLowerCase() {
        return Punctuation.startsLowerCase(text);
    }

    boolean isOrnament() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
