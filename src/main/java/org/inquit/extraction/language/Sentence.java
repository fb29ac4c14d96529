package org.inquit.extraction.language;

import java.util.List;

/**
 * A sentence of the reporter's, in which a quotation counts as one word.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param paragraph number of its paragraph among those of running text
 * @param tokens in the order of print
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {

    public boolean hasQuotation() {
        for (Token token : tokens) {
            if (token.isQuotation()) {
                return true;
            }
        }
        return false;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Whether the token at this place, if there is one, is the word or mark. */
    public boolean isAt(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }
}
