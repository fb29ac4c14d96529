package org.inquit.extraction.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that may be several things, told by what stands round them. */
class TagsByPlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"The IT/ADJECTIVE crew left", "He said IT/PRONOUN left"})
    void tellsWhatAnAbbreviationDoes(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It went to/PREPOSITION boats",
                "They sold it to/PREPOSITION lawyers",
                "He went to/TO state/BASE it"
            })
    void tellsTheThingThatToLeadsTo(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They say that/PRONOUN is late",
                "They told that/PRONOUN was late",
                "They say that/SUBORDINATOR it is late",
                "Doe counters/VERB that it is late",
                "Doe points/VERB out that it is late",
                "It was acting/ADJECTIVE director Doe",
                "It was acting/GERUND well"
            })
    void takesThatForAPronounBeforeAVerb(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He may zorb/BASE it", "He may quickly/ADVERB zorb/BASE it", "He may well/ADVERB go/BASE"})
    void readsUnknownWordsAfterAModal(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The friendly/ADJECTIVE mayor left",
                "A fast/ADJECTIVE boat sank",
                "Mayors eager/ADJECTIVE to leave came",
                "The mayor ready/ADJECTIVE to leave came",
                "The mayor angry/ADJECTIVE with Doe left",
                "The only/ADVERB boat left"
            })
    void readsAdjectivesByTheirPlace(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left warning/GERUND : “No.”",
                "He left saying/GERUND “no”",
                "They spoke of warning/GERUND “no”",
                "They spoke about meeting/GERUND them",
                "They spoke about meeting/NOUN boats",
                "“No,” reading/GERUND it he left",
                "Her old reading/NOUN ended"
            })
    void readsGerundsByWhatFollows(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It sank , asked/VERB by Doe",
                "The mayor held/VERB that boats sank",
                "The boats , held/VERB that it sank",
                "It is the held/PARTICIPLE boat"
            })
    void readsAPastByWhatFollows(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doe reports/VERB the loss",
                "“No” reports/VERB Doe",
                "The mayor of Lund reports/PLURAL , he left"
            })
    void readsAThirdPersonByWhatStandsRound(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nurse say/VERB they left",
                "The nurse say/VERB that it left",
                "The nurse plan/NOUN they left",
                "The people say/VERB “no.”",
                "They quickly state/VERB it",
                "Boats and trusts plan/VERB to leave",
                "People who plan/VERB boats left",
                "He does not plan/BASE it",
                "He does the old thing plan/NOUN it"
            })
    void readsABaseByWhatStandsRound(String sentence) {
        Tagged.assertTags(sentence);
    }
}
