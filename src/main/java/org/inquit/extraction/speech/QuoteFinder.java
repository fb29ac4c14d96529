package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.Page;
import org.inquit.extraction.Paragraph;
import org.inquit.extraction.ParagraphKind;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.ProperWords;
import org.inquit.extraction.language.QuotationMarks;
import org.inquit.extraction.language.Segmenter;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.EntityBook;

/** Finds the quotes of a page: marks, sentences, grammar, names, reporting clauses, and who says what. */
public final class QuoteFinder {

    private final Lexicon lexicon = Lexicon.english();
    private final Segmenter segmenter = new Segmenter(lexicon);
    private final ClauseFinder clauses = new ClauseFinder(lexicon);

    /** The quotes in the order of print. */
    public List<FoundQuote> quotes(Page page) {
        List<Sentence> sentences = sentences(page);
        ProperWords proper = ProperWords.of(sentences, lexicon);
        List<Parse> parses = sentences.stream()
                .map(sentence -> Parse.of(sentence, lexicon, proper))
                .toList();
        EntityBook book = EntityBook.of(page.text(), parses, besides(page, sentences), lexicon);
        List<Utterance> utterances = new Narrative(page.text(), lexicon, book, scenes(parses)).follow();
        Assembler assembler = new Assembler(page, sentences, lexicon);
        return utterances.stream().map(assembler::quote).toList();
    }

    private static List<String> besides(Page page, List<Sentence> sentences) {
        List<String> texts = new ArrayList<>();
        texts.add(page.headline());
        texts.add(page.standfirst() == null ? "" : page.standfirst());
        texts.addAll(page.captions());
        sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Token::isQuotation)
                .forEach(quotation -> texts.add(quotation.text()));
        return texts;
    }

    private List<Scene> scenes(List<Parse> parses) {
        List<Scene> scenes = new ArrayList<>();
        for (Parse parse : parses) {
            scenes.add(new Scene(scenes.size(), parse, clauses.clauses(parse)));
        }
        return scenes;
    }

    private List<Sentence> sentences(Page page) {
        QuotationMarks marks = QuotationMarks.of(page.text());
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : page.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.BODY) {
                sentences.addAll(segmenter.sentences(
                        page.text(),
                        paragraph.start(),
                        paragraph.end(),
                        number,
                        marks.in(paragraph.start(), paragraph.end())));
            }
            number++;
        }
        return sentences;
    }
}
