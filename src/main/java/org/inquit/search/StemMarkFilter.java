package org.inquit.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Marks stems, so that they stand beside the words of a field and are never taken for one of them. A stem that is the word
 * itself, as most are, is left out.
 */
final class StemMarkFilter extends TokenFilter {

    /** Comes before each stem; no word has it. */
    static final char MARK = '~';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute isWord = addAttribute(KeywordAttribute.class);

    private String last = "";

    StemMarkFilter(TokenStream input) {
        super(input);
    }

    /** Whether a word of an analysed text is a stem beside the word before it. */
    static boolean isStem(String word) {
        return word.charAt(0) == MARK;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            String text = word.toString();
            if (isWord.isKeyword()) {
                last = text;
                return true;
            }
            if (!text.equals(last)) {
                word.setEmpty().append(MARK).append(text);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        last = "";
    }
}
