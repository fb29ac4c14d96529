package org.inquit.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Marks stems, so that they stand beside the words of a field and are never taken for one of them. */
final class StemMarkFilter extends TokenFilter {

    /** Comes before each stem; no word has it. */
    static final char MARK = '~';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute isWord = addAttribute(KeywordAttribute.class);

    StemMarkFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isWord.isKeyword()) {
            String stem = word.toString();
            word.setEmpty().append(MARK).append(stem);
        }
        return true;
    }
}
