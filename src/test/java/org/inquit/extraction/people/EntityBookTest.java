package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.ProperWords;
import org.inquit.extraction.language.QuotationMarks;
import org.inquit.extraction.language.Segmenter;
import org.inquit.extraction.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityBookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, a professor of history at the University of Lund, left. | professor of history | University of Lund |",
                "Norwegian Prime Minister Kari Lie spoke. | Prime Minister | Norway |",
                "Jane Doe, a Lund-based lawyer with the Harbour Trust, left. | lawyer | Harbour Trust | Lund-based",
                "Harbour Trust director Jane Doe left. | director | Harbour Trust |",
                "It was signed by Jane Doe, the ministry’s chief engineer. | chief engineer | |",
                "Jane Doe, a florist, left. | florist | |",
                "Sen. Jane Doe left. | Sen. | |"
            })
    void readsOneCapacity(String text, String role, String organization, String qualifier) {
        assertThat(capacities(text)).containsExactly(tuple(role, organization, qualifier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe met Mr. Roe. | Jane Doe",
                "Dr. Jane van der Berg left. | Jane van der Berg",
                "They met Samira al-Masri in Lund. | Samira al-Masri",
                "The Institute for River Works (IRW) closed. | Institute for River Works",
                "Walter Tarrant Jr. left. | Walter Tarrant Jr."
            })
    void entersFullNamesWithoutTitles(String text, String name) {
        assertThat(book(text).entities()).extracting(Entity::name).contains(name);
    }

    private static List<Tuple> capacities(String text) {
        return book(text).entities().stream()
                .flatMap(entity -> entity.capacities().stream())
                .map(each -> tuple(each.role(), each.organization(), each.qualifier()))
                .toList();
    }

    private static EntityBook book(String text) {
        Lexicon lexicon = Lexicon.english();
        List<Sentence> sentences = new Segmenter(lexicon)
                .sentences(text, 0, text.length(), 0, QuotationMarks.of(text).in(0, text.length()));
        ProperWords proper = ProperWords.of(sentences, lexicon);
        List<Parse> parses = sentences.stream()
                .map(sentence -> Parse.of(sentence, lexicon, proper))
                .toList();
        return EntityBook.of(text, parses, List.of(), lexicon);
    }
}
