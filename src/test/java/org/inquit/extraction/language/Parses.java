package org.inquit.extraction.language;

import java.util.List;
import java.util.stream.IntStream;

/** Short ways to parse a text, for tests. */
public final class Parses {

    private Parses() {}

    /** The parses of all sentences of a text of one paragraph. */
    public static List<Parse> all(String text) {
        Lexicon lexicon = Lexicon.english();
        List<Sentence> sentences = sentences(text);
        ProperWords proper = ProperWords.of(sentences, lexicon);
        return sentences.stream()
                .map(sentence -> Parse.of(sentence, lexicon, proper))
                .toList();
    }

    /** The parse of the first sentence, read with what the others tell. */
    public static Parse first(String text) {
        return all(text).get(0);
    }

    static List<Sentence> sentences(String text) {
        List<Quotation> quotations = QuotationMarks.of(text).in(0, text.length());
        return new Segmenter(Lexicon.english()).sentences(text, 0, text.length(), 0, quotations);
    }

    static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length(), QuotationMarks.of(text).in(0, text.length()));
    }

    /** The first place of a word in the parse. */
    static int placeOf(Parse parse, String word) {
        return IntStream.range(0, parse.size())
                .filter(at -> parse.token(at).text().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no word " + word));
    }

    static Token word(String text) {
        return token(Token.Kind.WORD, text);
    }

    /** A token that stands nowhere. */
    public static Token token(Token.Kind kind, String text) {
        return Token.of(kind, 0, text.length(), text);
    }
}
