package org.inquit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes text apart into words without case and accents; prose into words with their stems beside them. */
final class TextAnalyzer extends Analyzer {

    /** For names, whose endings mean nothing. */
    static final TextAnalyzer NAMES = new TextAnalyzer(false);

    /** For sentences in English. */
    static final TextAnalyzer PROSE = new TextAnalyzer(true);

    private static final int BETWEEN_TEXTS = 100;

    private final boolean stems;

    private TextAnalyzer(boolean stems) {
        this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(source));
        TokenStream folded = new ASCIIFoldingFilter(new FoldingFilter(words));
        return new TokenStreamComponents(source, stems ? withStems(folded) : folded);
    }

    /** So that no phrase reaches from one text of a field into the next. */
    @Override
    public int getPositionIncrementGap(String fieldName) {
        return BETWEEN_TEXTS;
    }

    private static TokenStream withStems(TokenStream words) {
        return new StemMarkFilter(new PorterStemFilter(new KeywordRepeatFilter(words)));
    }

    /** The words of a text in order; in prose each that has another form for a stem is followed by that, marked. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
        return words;
    }
}
