package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words begin and end that a sentence reports without marks. */
class ReportedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said in 1998 that the pier was lost. | that the pier was lost",
                "Doe said back in May that the pier was lost. | that the pier was lost",
                "Doe said here the pier was lost. | the pier was lost",
                "Doe said earlier this week the pier was lost. | the pier was lost",
                "Doe said in detail how the pier was lost. | how the pier was lost",
                "Doe spoke in May about the pier. | the pier",
                "Doe said there was a pier. | there was a pier",
                "Doe said at least 40 people had died. | at least 40 people had died",
                "Doe said up to 40 people had died. | up to 40 people had died",
                "Doe said nearly 40 people had died. | nearly 40 people had died",
                "Doe urged the town not to build it. | not to build it",
                "According to Doe, a nurse who lives in Lund, the pier is lost. | the pier is lost",
                "According to the audit, which came on Monday, the pier was lost. | the pier was lost",
                "According to Doe, the guild’s chair, the old pier was lost. | the old pier was lost",
                "LUND — The pier is lost, according to the audit. | The pier is lost",
                "The plan – a costly one – failed, Doe said. | The plan – a costly one – failed",
                "Unemployment and debt — both high — hurt, according to Doe. | Unemployment and debt — both high — hurt",
                "Rents rose 4%, Doe said. | Rents rose 4%",
                "The pier is lost, the mayor and police officials said on Monday. | The pier is lost",
                "The pier is lost, said her attorney, Jane Doe of the Harbour Trust. | The pier is lost",
                "(Lund, May 4) – The pier is lost, Doe said. | The pier is lost",
                "The so-called “ghost buses” cost a lot, Doe said. | The so-called “ghost buses” cost a lot",
                "The bill, known as the “Empty Plate Act,” would cost a lot, according to the audit. | The bill, known as the “Empty Plate Act,” would cost a lot",
                "They hold things known as “salt lamps,” Doe said. | They hold things known as “salt lamps,”",
                "The nurses who live nearby said it was late. | it was late",
                "A person familiar with the talks said it was late. | it was late",
                "The envoy, Jane Doe, urged Lund on January 4 to amend the law. | to amend the law",
                "Doe said because of the storm the pier was lost. | because of the storm the pier was lost",
                "Doe said to leave it now would cost the town. | to leave it now would cost the town",
                "Doe said the pier in Lund of Roe was lost. | the pier in Lund of Roe was lost"
            })
    void beginAfterTheSetting(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe is sure that the pier is lost. | that the pier is lost",
                "Doe was very sure that the pier was lost. | that the pier was lost",
                "Doe is proof that the pier is lost. | that the pier is lost",
                "Doe made clear that the pier was lost. | that the pier was lost",
                "Doe made it clear that the pier was lost. | that the pier was lost",
                "Doe is convinced that the pier is lost. | that the pier is lost",
                "Doe is worried the pier is lost. | the pier is lost",
                "Doe is sure the pier is lost. | the pier is lost",
                "Doe hopes the pier will stand. | the pier will stand"
            })
    void followAFeeling(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe dismissed the idea that the pier was lost. | that the pier was lost",
                "Doe welcomed the talk that the pier was lost. | that the pier was lost",
                "Roe repeated her claim that the pier was lost. | that the pier was lost",
                "The poll shows most people want the pier. | most people want the pier",
                "The poll found the pier was lost. | the pier was lost"
            })
    void followAnIdeaOrATextThatTells(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe announced a plan Monday. | a plan",
                "Doe announced a plan as the crowd cheered. | a plan",
                "Doe, noting that the pier was lost, left. | that the pier was lost",
                "Doe said the pier was lost, which cost the town a million. | the pier was lost",
                "Doe said the pier was lost, while Roe left for Lund. | the pier was lost",
                "Doe's claim that the pier fell down was denied. | that the pier fell down",
                "Doe announced a plan last week. | a plan",
                "Doe denied losing the pier. | losing the pier",
                "Doe, who said the pier was lost, left. | the pier was lost",
                "Roe, who backed the plan to close the pier, left. | the plan to close the pier",
                "Roe, who told Doe that the pier was lost, will leave. | that the pier was lost",
                "Roe, who told Doe that the pier was lost, has left. | that the pier was lost"
            })
    void endWhereTheSentenceGoesOn(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "While Doe said the pier was lost, Roe left for Lund. | the pier was lost",
                "If Doe says the pier is lost, the boats leave. | the pier is lost",
                "Doe said the pier was lost, and Roe left for Lund. | the pier was lost",
                "Doe said the pier was lost, but Roe left for Lund. | the pier was lost",
                "Doe said the pier was lost, compared with the boats. | the pier was lost",
                "Doe said the pier was lost, but not the boats. | the pier was lost, but not the boats"
            })
    void endBeforeAClauseOfItsOwn(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Most of them, according to the survey, are tired. | Most of them … are tired",
                "In addition, according to the survey, most are tired. | most are tired",
                "According to the survey, most are tired; boats are not. | most are tired",
                "The pier, Doe said, was lost. | The pier … was lost",
                "And so the pier was lost, Doe said. | so the pier was lost",
                "The pier was lost, Doe added, smiling. | The pier was lost"
            })
    void standRoundTheSource(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe criticized the plan as too slow. | the plan as too slow",
                "Doe described the pier as unsafe. | the pier as unsafe",
                "Doe said the pier, which is old, was lost. | the pier, which is old, was lost",
                "The pier was lost, according to Doe, who dives there. | The pier was lost",
                "Doe learned that the pier was lost. | that the pier was lost"
            })
    void reachAsFarAsTheyAreReported(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to Doe.",
                "Doe thinks so too.",
                "Doe is thrilled.",
                "Doe was asked that day.",
                "Doe shows the pier is lost.",
                "Doe is a nurse that left.",
                "Doe praised herself.",
                "Doe praised Monday.",
                "Doe said this.",
                "Doe gave up the pier.",
                "A claim by boats that the pier was lost came late.",
                "The fear that the pier was lost grew.",
                "Her boat that sank was old.",
                "The pier was lost, Doe believes.",
                "The pier was lost Doe said.",
                "The tide tables suggest a new pier.",
                "Doe embraced a new pier.",
                "The guild focuses on the pier.",
                "The police found a body in the harbour.",
                "Doe concluded the meeting.",
                "Doe asked the guild for money.",
                "As Doe spoke, the crowd cheered.",
                "The crew left as Doe argued, but nobody followed.",
                "Forty people died, all told."
            })
    void areNone(String sentence) {
        assertThat(Texts.indirect(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said that Roe wants to close the pier. | that Roe wants to close the pier",
                "Doe said Roe believes that the pier is lost. | Roe believes that the pier is lost"
            })
    void areToldOnceByTheOuterSource(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @Test
    void areToldByTheInnerSourceWhereTheOuterReportsMarks() {
        String text = "Jane Doe said Richard Roe opposes the pier and called it “a wreck of the worst kind.”";

        assertThat(Texts.indirect(text)).containsExactly("the pier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As Doe noted, the pier is lost. | the pier is lost",
                "The pier is lost, Doe told the guild. | The pier is lost",
                "The pier, Doe told the guild, is lost. | The pier … is lost",
                "The pier is lost, Doe told Roe on Monday. | The pier is lost"
            })
    void standAroundWhoeverIsToldOfThem(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Many say the pier is lost. | the pier is lost",
                "The pier is lost, some argued. | The pier is lost",
                "Doe this week announced a new pier. | a new pier",
                "The tide tables suggest that the pier is lost. | that the pier is lost"
            })
    void haveASourceOfAnyKind(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The divers insist the pier is lost. | the pier is lost",
                "The divers believe they’re losing the pier. | they’re losing the pier",
                "Doe expressed doubts about the pier. | doubts about the pier",
                "Doe railed against the new pier. | the new pier",
                "The poll shows a close race for the harbour. | a close race for the harbour"
            })
    void followMoreVerbs(String sentence, String words) {
        assertThat(Texts.indirect(sentence)).containsExactly(words);
    }
}
