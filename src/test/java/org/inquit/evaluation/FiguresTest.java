package org.inquit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.inquit.extraction.QuoteExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts two invented articles with invented findings; each figure was counted by hand. */
class FiguresTest {

    private static final Path GOLD = Path.of("src/test/resources/evaluation/gold.jsonl");
    private static final Path FOUND = Path.of("src/test/resources/evaluation/found.jsonl");

    private static List<ScoredArticle> articles = List.of();
    private static Figures figures;

    @BeforeAll
    static void count() throws IOException {
        articles = FoundFile.scored(GOLD, FOUND);
        figures = Figures.of(articles);
    }

    /** Of 8 spans all but the cut one are found; the scare quote and the cut one are wrong. */
    @Test
    void spans() {
        assertThat(figures.spans()).isEqualTo(new Tally(7, 9, 8));
        assertThat(figures.spans().precision().percent()).isEqualTo("77.8");
        assertThat(figures.spans().recall().percent()).isEqualTo("87.5");
        assertThat(figures.spans().f1().percent()).isEqualTo("82.4");
    }

    /** Right are Brandt once, Voss twice and the acronym; the unnamed official counts on neither side. */
    @Test
    void jointAsServed() {
        assertThat(figures.joint()).isEqualTo(new Tally(4, 8, 7));
        assertThat(figures.joint().f1().percent()).isEqualTo("53.3");
    }

    /** The best candidate adds Brandt's second sentence, for which nobody is served. */
    @Test
    void jointOnTheBestCandidate() {
        assertThat(figures.bestJoint()).isEqualTo(new Tally(5, 8, 7));
    }

    @Test
    void namesByWhatNamesTheSource() {
        assertThat(figures.named())
                .containsOnly(
                        entry(MentionKind.NAME, new Share(3, 4)),
                        entry(MentionKind.PRONOUN, new Share(0, 1)),
                        entry(MentionKind.NONE, new Share(1, 2)));
    }

    /** 'Oduya' alone is another entity than 'Tom Oduya'; a quote without a speaker is none. */
    @Test
    void distinctSpeakers() {
        assertThat(figures.entities()).isEqualTo(new Tally(4, 5, 4));
    }

    /** The official's words are not those that we point to, and the cut span counts as not pointed to. */
    @Test
    void wordsThatNameTheSource() {
        assertThat(figures.mentions()).isEqualTo(new Share(4, 6));
    }

    /** Fit 'engineer Harbour Office' and 'Guild of River Cooks', for a cook of it; a baker is no shopkeeper. */
    @Test
    void titles() {
        assertThat(figures.titles()).isEqualTo(new Share(2, 3));
    }

    /** One word too many is near enough for an indirect quote; the third one is nobody's. */
    @Test
    void indirectQuotes() {
        assertThat(figures.indirect()).isEqualTo(new IndirectScore(new Tally(2, 3, 2), new Share(1, 2)));
    }

    /** The name of a bridge, a sign and 'extras' are nobody's words; the first was given a speaker. */
    @Test
    void scareQuotes() {
        assertThat(figures.scareQuotes()).isEqualTo(new Share(1, 3));
    }

    /** Right at .95, .97, .75, .8 and .4, wrong at .85. */
    @Test
    void confidence() {
        Confidences confidences = figures.confidences();
        assertThat(confidences.precision(0.5)).isEqualTo(new Share(4, 5));
        assertThat(confidences.coverage(0.5)).isEqualTo(new Share(5, 6));
        assertThat(confidences.precision(0.8)).isEqualTo(new Share(3, 4));
        assertThat(confidences.coverage(0.95)).isEqualTo(new Share(2, 6));
        assertThat(confidences.calibrationError()).isEqualTo(0.263);
    }

    @Test
    void theServedRowHasTheSameFiguresAsFractions() {
        Run run = new Run(new GoldSet("invented", "invented articles", GoldFile.read(GOLD)), articles, 1);
        Accuracy row = Accuracy.of(run, figures, LocalDate.of(2025, 3, 4));
        assertThat(row.set()).isEqualTo("invented");
        assertThat(row.articles()).isEqualTo(2);
        assertThat(row.extractorVersion()).isEqualTo(QuoteExtractor.VERSION);
        assertThat(row.jointF1()).isEqualTo(0.533);
        assertThat(row.indirectPrecision()).isEqualTo(0.667);
        assertThat(row.scareQuotesGivenASpeaker()).isEqualTo(0.333);
        assertThat(row.calibrationError()).isEqualTo(0.263);
    }

    @Test
    void errorsAreListedWithWhatWasGiven() {
        assertThat(articles.stream().flatMap(ErrorList::of))
                .containsExactly(
                        "WRONG | bridge | We close it on Monday | gold Ada Brandt | given - | EXPLICIT_CUE | 0.4",
                        "WRONG | bridge | a small price | gold Ada Brandt | given Tom Oduya | EXPLICIT_CUE | 0.85",
                        "MISSED | bridge | I sell bread to everyone who crosses | gold Tom Oduya | given - | - | -",
                        "OUTSIDE | bridge | bridge of sighs | gold - | given Ada Brandt | EXPLICIT_CUE | 0.6",
                        "OUTSIDE | bridge | I sell bread | gold - | given Oduya | EXPLICIT_CUE | 0.9");
    }
}
