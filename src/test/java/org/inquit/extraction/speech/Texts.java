package org.inquit.extraction.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.Origin;
import org.inquit.extraction.Page;
import org.inquit.extraction.Paragraph;
import org.inquit.extraction.ParagraphKind;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.ProperWords;
import org.inquit.extraction.language.QuotationMarks;
import org.inquit.extraction.language.Segmenter;
import org.inquit.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Invented texts as the search for speakers sees them; ' ¶ ' parts their paragraphs. */
final class Texts {

    static final Lexicon LEXICON = Lexicon.english();

    private static final QuoteFinder FINDER = new QuoteFinder();
    private static final ClauseFinder CLAUSES = new ClauseFinder(LEXICON);

    private Texts() {}

    /** All quotes of a text without a date. */
    static List<FoundQuote> quotes(String text) {
        return quotes(text, null);
    }

    static List<FoundQuote> quotes(String text, @Nullable LocalDate published) {
        return FINDER.quotes(page(text, published));
    }

    /** The last of the quotes with marks. */
    static FoundQuote lastMarked(String text) {
        List<FoundQuote> marked = quotes(text).stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .toList();
        return marked.get(marked.size() - 1);
    }

    /** The words in marks, quote by quote. */
    static List<List<String>> marked(String text) {
        return quotes(text).stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .map(quote -> quote.spans().stream().map(Span::text).toList())
                .toList();
    }

    /** The words of the quotes without marks. */
    static List<String> indirect(String text) {
        return quotes(text).stream()
                .filter(quote -> quote.kind() == QuoteKind.INDIRECT)
                .map(FoundQuote::text)
                .toList();
    }

    /** The name of the speaker, null where nobody is named. */
    static @Nullable String speaker(FoundQuote quote) {
        FoundExpert speaker = quote.speaker();
        return speaker == null ? null : speaker.name();
    }

    /** The words of a span, null where there is none. */
    static @Nullable String words(@Nullable Span span) {
        return span == null ? null : span.text();
    }

    /** The first sentence of a text. */
    static Scene scene(String text) {
        List<Sentence> sentences = new Segmenter(LEXICON)
                .sentences(text, 0, text.length(), 0, QuotationMarks.of(text).in(0, text.length()));
        Parse parse = Parse.of(sentences.get(0), LEXICON, ProperWords.of(sentences, LEXICON));
        return new Scene(0, parse, CLAUSES.clauses(parse));
    }

    /** The last clause whose cue has this dictionary form. */
    static Clause clause(Scene scene, String lemma) {
        return scene.clauses().stream()
                .filter(clause -> clause.lemma().equals(lemma))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** The words of the subject of a cue in a sentence, or null. */
    static @Nullable String subject(String cue, String sentence) {
        return subject(clause(scene(sentence), cue));
    }

    /** The words that name the source of a clause, null where there are none. */
    static @Nullable String subject(Clause clause) {
        return clause.subject() == null ? null : clause.subject().text();
    }

    /** Where the last quotation of a sentence stands. */
    static int quotation(Scene scene) {
        int last = -1;
        for (int i = 0; i < scene.parse().size(); i++) {
            last = scene.parse().token(i).isQuotation() ? i : last;
        }
        return last;
    }

    private static Page page(String marked, @Nullable LocalDate published) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = marked.replace(" ¶ ", "\n\n");
        int at = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(new Paragraph(at, at + paragraph.length(), ParagraphKind.BODY));
            at += paragraph.length() + 2;
        }
        Origin origin = new Origin(new int[] {0}, new int[] {0});
        return new Page(
                "", null, List.of(), null, null, published, null, text, paragraphs, List.of(), List.of(), origin);
    }
}
