package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Context;
import org.inquit.extraction.Evidence;
import org.inquit.extraction.EvidenceRole;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.FoundCandidate;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a quote comes with so that a stranger can check it. */
class ReceiptTest {

    @Test
    void showsCueSourceAndWords() {
        FoundQuote quote = Texts.lastMarked("“We won,” Jane Doe said in Lund, “at last.”");

        assertThat(quote.cue()).isEqualTo(new Span(19, 23, "said"));
        assertThat(quote.cueLemma()).isEqualTo("say");
        assertThat(quote.source()).isEqualTo(new Span(10, 18, "Jane Doe"));
        assertThat(quote.spans()).containsExactly(new Span(1, 8, "We won,"), new Span(34, 42, "at last."));
        assertThat(quote.content()).isEqualTo(new Span(1, 42, "We won,” Jane Doe said in Lund, “at last."));
        assertThat(quote.text()).isEqualTo("We won, … at last.");
        assertThat(quote.confidence()).isEqualTo(Confidence.of(Rule.FULL_NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe went on. | went on | go on",
                "“We won,” Jane Doe had said. | had said | say",
                "The boats are “safe,” according to Jane Doe. | according to | according to",
                "Jane Doe: “We won.” | : | :",
                "“We won,” Jane Doe told Roe. | told | tell"
            })
    void showsTheWholeCue(String text, String cue, String lemma) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(Texts.words(quote.cue())).isEqualTo(cue);
        assertThat(quote.cueLemma()).isEqualTo(lemma);
    }

    @Test
    void provesANameByCueMentionAndDescription() {
        assertThat(evidence("“We won,” said Jane Doe, a nurse."))
                .containsExactly(
                        tuple(EvidenceRole.CUE, "said"),
                        tuple(EvidenceRole.MENTION, "Jane Doe"),
                        tuple(EvidenceRole.DESCRIPTOR, "a nurse"));
    }

    @Test
    void provesAShortNameByItsAntecedent() {
        assertThat(evidence("Jane Doe came. “We won,” Doe said."))
                .containsExactly(
                        tuple(EvidenceRole.CUE, "said"),
                        tuple(EvidenceRole.MENTION, "Doe"),
                        tuple(EvidenceRole.ANTECEDENT, "Jane Doe"));
    }

    @Test
    void provesAPronounByItsAntecedent() {
        assertThat(evidence("Jane Doe came. “We won,” she said."))
                .containsExactly(
                        tuple(EvidenceRole.CUE, "said"),
                        tuple(EvidenceRole.MENTION, "she"),
                        tuple(EvidenceRole.ANTECEDENT, "Jane Doe"));
    }

    @Test
    void provesWordsWithoutACueByTheMentionBefore() {
        FoundQuote quote = Texts.lastMarked("Jane Doe was glad. “We won. It held.”");

        assertThat(quote.cue()).isNull();
        assertThat(quote.cueLemma()).isNull();
        assertThat(quote.cueStance()).isNull();
        assertThat(quote.medium()).isNull();
        assertThat(quote.source()).isEqualTo(new Span(0, 8, "Jane Doe"));
        assertThat(quote.evidence()).containsExactly(new Evidence(EvidenceRole.MENTION, new Span(0, 8, "Jane Doe")));
    }

    @Test
    void provesNothingWhereNobodySpeaks() {
        FoundQuote quote = Texts.lastMarked("“We won. It held.”");

        assertThat(quote.evidence()).isEmpty();
        assertThat(quote.candidates()).isEmpty();
        assertThat(quote.source()).isNull();
        assertThat(quote.sourceType()).isEqualTo(SourceType.UNKNOWN);
        assertThat(quote.method()).isEqualTo(AttributionMethod.UNKNOWN);
        assertThat(quote.confidence()).isEqualTo(0.1);
    }

    @Test
    void listsTheSpeakerFirstAmongTheCandidates() {
        FoundQuote quote = Texts.lastMarked("“We won,” Jane Doe said, and John Roe replied, “We lost.”");

        assertThat(quote.candidates()).extracting(each -> each.expert().name()).containsExactly("John Roe", "Jane Doe");
        assertThat(confidences(quote).get(0)).isEqualTo(Confidence.of(Rule.FULL_NAME));
        assertThat(confidences(quote).get(1)).isCloseTo((1 - Confidence.of(Rule.FULL_NAME)) / 2, within(1e-9));
    }

    @Test
    void listsACandidateOnce() {
        FoundQuote quote = Texts.lastMarked("“We won,” Jane Doe said, adding that Doe was “a winner.”");

        assertThat(quote.candidates()).extracting(each -> each.expert().name()).containsExactly("Jane Doe");
    }

    @Test
    void listsCandidatesWithoutASpeaker() {
        FoundQuote quote = Texts.lastMarked("John Roe faces “a dilemma,” she said.");

        assertThat(quote.speaker()).isNull();
        assertThat(quote.candidates()).extracting(each -> each.expert().name()).containsExactly("John Roe");
        assertThat(confidences(quote)).containsExactly(0.3);
    }

    @Test
    void namesNobodyBelowTheThresholdAndListsWhoItMayBe() {
        FoundQuote quote = Texts.lastMarked("“We won,” Jane Doe said. The town was “shocked” by it.");

        assertThat(quote.speaker()).isNull();
        assertThat(quote.sourceType()).isEqualTo(SourceType.UNKNOWN);
        assertThat(quote.method()).isEqualTo(AttributionMethod.UNKNOWN);
        assertThat(quote.confidence()).isEqualTo(0.45);
        assertThat(quote.candidates()).extracting(each -> each.expert().name()).containsExactly("Jane Doe");
        assertThat(confidences(quote)).containsExactly(0.45);
    }

    @Test
    void namesASpeakerFromTheThresholdOn() {
        FoundQuote quote = Texts.lastMarked("Jane Doe had “no idea at all about it.”");

        assertThat(Texts.speaker(quote)).isEqualTo("Jane Doe");
        assertThat(quote.confidence()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. | NAMED_PERSON | PERSON",
                "“We won,” the Harbour Trust said. | NAMED_ORGANIZATION | ORGANIZATION"
            })
    void tellsTheKindOfSource(String text, SourceType type, ExpertKind kind) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(quote.sourceType()).isEqualTo(type);
        assertThat(quote.speaker()).isNotNull().extracting(each -> each.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "“We won. It held.” | No words nearby say who speaks.",
                "“We won,” Jane Doe said. | The subject of 'say' is 'Jane Doe', that is Jane Doe.",
                "“We won,” the mayor said. | 'the mayor' beside 'say' is a source without a name.",
                "Jane Doe came. “We won,” Doe said. | 'Doe' beside 'say' is the short name of Jane Doe.",
                "The Institute for River Works (IRW) came. “We won,” IRW said. | 'IRW' beside 'say' is the short name of Institute for River Works.",
                "Jane Doe came. “We won,” she said. | 'she' beside 'say' means Jane Doe, who spoke or acted last.",
                "A man came. “We won,” he said. | 'he' beside 'say' means a source without a name, who spoke or acted last.",
                "The boats are “all safe,” according to Jane Doe. | 'according to Jane Doe' names Jane Doe as the source.",
                "Jane Doe, a nurse: “We won.” | 'Jane Doe' and a colon introduce the words of Jane Doe.",
                "Jane Doe was glad. “We won. It held.” | The words go on from 'Jane Doe', which names Jane Doe just before."
            })
    void explainsItself(String text, String explanation) {
        assertThat(Texts.lastMarked(text).explanation()).isEqualTo(explanation);
    }

    @Test
    void explainsADoubt() {
        String text = "“We won,” Jane Doe said. The town was “shocked” by it.";

        assertThat(Texts.lastMarked(text).explanation())
                .isEqualTo("Not sure enough: the subject of '' is 'Jane Doe', that is Jane Doe.");
    }

    @Test
    void standsInItsContext() {
        String text = "The boats came. “We won,” Jane Doe said. “At last.” The pier held.";

        assertThat(Texts.lastMarked(text).context())
                .isEqualTo(new Context("The boats came.", "“We won,” Jane Doe said. “At last.”", "The pier held."));
    }

    @Test
    void hasNoContextBeyondTheArticle() {
        assertThat(Texts.lastMarked("“We won,” Jane Doe said.").context())
                .isEqualTo(new Context(null, "“We won,” Jane Doe said.", null));
    }

    private static List<Double> confidences(FoundQuote quote) {
        return quote.candidates().stream().map(FoundCandidate::confidence).toList();
    }

    private static List<Tuple> evidence(String text) {
        return Texts.lastMarked(text).evidence().stream()
                .map(each -> tuple(each.role(), each.span().text()))
                .toList();
    }
}
