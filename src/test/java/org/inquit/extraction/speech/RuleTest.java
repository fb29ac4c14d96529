package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    @ParameterizedTest
    @CsvSource({
        "6.5, 0.61, PRONOUN_SURE",
        "6.49, 0.61, PRONOUN_SURE_FAR",
        "4.5, 1, PRONOUN_SURE_FAR",
        "4.49, 1, WEAK_CUE",
        "6.5, 0.6, PRONOUN_LIKELY",
        "6.49, 0.6, PRONOUN_LIKELY",
        "6.5, 0.31, PRONOUN_LIKELY",
        "6.5, 0.3, PRONOUN_DOUBTFUL",
        "6.5, 0.11, PRONOUN_DOUBTFUL",
        "6.5, 0.1, PRONOUN_UNSURE",
        "6.5, 0, PRONOUN_UNSURE"
    })
    void isSurerOfAPronounTheFurtherAheadItsAntecedentIs(double points, double margin, Rule rule) {
        assertThat(Rule.ofClause(choice("“We won,” she said.", "say", points), pronoun(margin)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. | FULL_NAME",
                "The boats are “safe” and the pier lost, Jane Doe said. | FULL_NAME_FAR",
                "Jane Doe came. “We won,” Doe said. | SHORT_NAME",
                "Jane Doe came. The boats are “safe” and the pier lost, Doe said. | SHORT_NAME_FAR",
                "Jane Doe came. “We won,” she said. | PRONOUN_SURE",
                "Jane Doe came. The boats are “safe” and the pier lost, she said. | PRONOUN_SURE_FAR",
                "Tom Lund waited. John Roe came. “We won,” he said. | PRONOUN_LIKELY",
                "“We won,” the mayor said. | UNNAMED",
                "Jane Doe, the mayor, came. “We won,” the mayor said. | NOUN",
                "Jane Doe had “no idea at all about it.” | WEAK_CUE",
                "Jane Doe: “We won.” | COLON",
                "Jane Doe was there: ¶ “We won. It held.” | COLON",
                "The boats are “safe,” according to Jane Doe. | ACCORDING_TO",
                "“We won. It held.” Jane Doe said it was “quite safe.” | NEXT_SENTENCE",
                "Jane Doe was glad. “We won. It held.” | SENTENCE_BEFORE",
                "Jane Doe was glad. ¶ “We won. It held.” | PARAGRAPH_BEFORE",
                "Jane Doe was glad. ¶ The boats were “quite safe and sound.” | LATELY",
                "“We won. It held.” | NOBODY",
                "“We won,” she said. | NOBODY"
            })
    void namesTheRuleOfTheFirstQuote(String text, Rule rule) {
        double confidence = Texts.quotes(text).get(0).confidence();

        assertThat(confidence).isEqualTo(Confidence.of(rule));
    }

    @Test
    void doubtsWordsOfDistance() {
        String text = "“We won,” Jane Doe said. The town was “shocked” by it.";

        assertThat(Texts.lastMarked(text).confidence()).isEqualTo(Confidence.of(Rule.DOUBTFUL));
    }

    @Test
    void knowsTheRuleOfAReport() {
        Clause saying = Texts.clause(Texts.scene("She said the pier was lost."), "say");
        Clause according = Texts.clause(Texts.scene("According to her, the pier was lost."), "according to");

        assertThat(Rule.ofReport(saying, pronoun(0.61))).isEqualTo(Rule.PRONOUN_SURE);
        assertThat(Rule.ofReport(according, pronoun(0.61))).isEqualTo(Rule.ACCORDING_TO);
    }

    @Test
    void knowsAPronounForSomeoneUnnamed() {
        Mention she = Texts.scene("She left.").parse().mentions().get(0);
        Voice voice =
                new Voice(SourceType.UNNAMED_PERSON, null, she, null, AttributionMethod.PRONOUN, Gender.FEMALE, 1);

        assertThat(Rule.ofClause(choice("“We won,” she said.", "say", 9), voice))
                .isEqualTo(Rule.UNNAMED);
    }

    @Test
    void namesNobodyWithoutAVoice() {
        assertThat(Rule.ofClause(choice("“We won,” she said.", "say", 9), null)).isEqualTo(Rule.NOBODY);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCORDING_TO, ACCORDING_TO",
        "COLON, COLON",
        "NEXT_SENTENCE, CONTINUATION",
        "SENTENCE_BEFORE, CONTINUATION",
        "PARAGRAPH_BEFORE, CONTINUATION",
        "LATELY, CONTINUATION",
        "DOUBTFUL, UNKNOWN",
        "NOBODY, UNKNOWN",
        "PRONOUN_SURE, PRONOUN",
        "WEAK_CUE, PRONOUN"
    })
    void leadsToTheMethodThatIsServed(Rule rule, AttributionMethod method) {
        assertThat(rule.method(pronoun(1))).isEqualTo(method);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"FULL_NAME", "SHORT_NAME", "PRONOUN_SURE", "NOUN", "WEAK_CUE"})
    void hasNoMethodWithoutAVoice(Rule rule) {
        assertThat(rule.method(null)).isEqualTo(AttributionMethod.UNKNOWN);
    }

    private static Chooser.Choice choice(String sentence, String lemma, double points) {
        return new Chooser.Choice(Texts.clause(Texts.scene(sentence), lemma), points);
    }

    private static Voice pronoun(double margin) {
        Mention she = Texts.scene("She left.").parse().mentions().get(0);
        return new Voice(SourceType.NAMED_PERSON, doe(), she, null, AttributionMethod.PRONOUN, Gender.FEMALE, margin);
    }

    private static Entity doe() {
        String text = "Jane Doe left.";
        Parse parse = Texts.scene(text).parse();
        return EntityBook.of(text, List.of(parse), List.of(), Texts.LEXICON)
                .meant(parse, parse.mentions().get(0));
    }
}
