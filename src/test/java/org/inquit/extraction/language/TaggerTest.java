package org.inquit.extraction.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DETERMINER mayor/NOUN of/PREPOSITION Lund/NAME said/VERB it/PRONOUN would/MODAL pay/BASE ./OTHER",
                "“Go,”/QUOTATION she said/VERB on Monday/TIME ,/MARK but/CONJUNCTION 5/NUMBER boats/PLURAL sank/VERB",
                "He/PRONOUN wants/VERB to/TO go/BASE because/SUBORDINATOR it is/AUXILIARY late/ADJECTIVE",
                "The mayor who/RELATIVE left never/ADVERB came",
                "Jane/NAME Doe/NAME of Harbour/NAME Trust/NAME left"
            })
    void tagsTheKindsOfWords(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left ,/MARK and ;/MARK so :/MARK it",
                "He left —/MARK –/MARK ―/MARK -/MARK it",
                "He left (/MARK it )/MARK [/MARK so ]/MARK …/MARK",
                "He left !/OTHER",
                "He left $/OTHER 5",
                "The dogs’/POSSESSIVE home",
                "The dogs'/POSSESSIVE home",
                "The dogs ’/OTHER home",
                "'/OTHER dogs"
            })
    void tagsMarks(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They left in March/TIME",
                "They march/VERB on",
                "They sat/VERB down",
                "They may/MODAL go",
                "They left yesterday/TIME and monday/TIME"
            })
    void tagsTimes(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He'd/PRONOUN left and they’ve/PRONOUN agreed/VERB", "It was Doe who'll/RELATIVE know/VERB"})
    void tagsContractions(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat's/POSSESSIVE old/ADJECTIVE end",
                "Doe’s/POSSESSIVE boat",
                "It's/AUXILIARY late",
                "What's/AUXILIARY new",
                "That’s/AUXILIARY late",
                "Here's/AUXILIARY Doe",
                "Doe's/AUXILIARY the mayor",
                "The boat's/AUXILIARY it",
                "The boat's/AUXILIARY on fire",
                "The boat's/AUXILIARY not late"
            })
    void tellsAnOwnerFromAShortIs(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wants to/TO say it",
                "It went to/PREPOSITION the mayor",
                "It went to/PREPOSITION Doe",
                "It went to/PREPOSITION them",
                "It went to/PREPOSITION his wife",
                "It went to/PREPOSITION 5 boats",
                "He went to/TO"
            })
    void tellsWhatToLeadsTo(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said her/POSSESSIVE boat sank",
                "They met her/POSSESSIVE old friend",
                "They told her/PRONOUN that",
                "They met her/PRONOUN ,",
                "They met her/PRONOUN",
                "They met her/PRONOUN quickly",
                "They let her/PRONOUN agree",
                "They met her/POSSESSIVE 5 boats",
                "They met her/POSSESSIVE zorb",
                "They met her/PRONOUN “no”"
            })
    void tellsWhatHerDoes(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said that/SUBORDINATOR boats sank",
                "He tells that/SUBORDINATOR story",
                "He lived in that/DETERMINER town",
                "He lived in that/SUBORDINATOR boats",
                "He will tell that/DETERMINER story",
                "He will tell that/SUBORDINATOR the boat sank",
                "The fact that/SUBORDINATOR town halls sank"
            })
    void tellsWhatThatDoes(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This/PRONOUN is late",
                "These/PRONOUN sank",
                "Those/DETERMINER boats sank",
                "This/DETERMINER boat is late",
                "Both/PRONOUN agreed",
                "All/PRONOUN of them left",
                "Most/PRONOUN of it",
                "Some/PRONOUN of it",
                "Many/PRONOUN of it",
                "Each/PRONOUN of it",
                "Many/DETERMINER analysts left",
                "No/DETERMINER of",
                "Either/DETERMINER of them"
            })
    void tellsAPronounFromADeterminer(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DETERMINER reports/PLURAL sank",
                "Old reports/PLURAL sank",
                "Her reports/PLURAL sank",
                "5 reports/PLURAL sank",
                "He spoke of reports/PLURAL",
                "He wants reports/PLURAL",
                "He is reading reports/PLURAL",
                "They want to read reports/PLURAL",
                "It leads to reports/PLURAL",
                "She reports/VERB to it",
                "The mayor who reports/VERB to it",
                "The mayor says/VERB losses/PLURAL",
                "The mayor reports/VERB that it sank",
                "The mayor reports/VERB the loss",
                "The mayor reports/VERB it",
                "The mayor reports/VERB “losses”",
                "The mayor reports/VERB his loss",
                "The mayor reports/VERB to it",
                "The mayor claims/VERB Lund",
                "The state reports/PLURAL losses",
                "The mayor eyes/PLURAL the sea",
                "The sea waves/VERB to him",
                "The sea waves/PLURAL",
                "The trust plans/VERB to sail",
                "The trust plans/VERB the boat",
                "The trust plans/PLURAL boats"
            })
    void tellsAPluralFromAVerb(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“No,” notes/VERB Doe",
                "“No,” notes/VERB boats",
                "It sank , notes/VERB Doe",
                "It sank , notes/PLURAL boats",
                "“No,” the people claim/VERB",
                "“No,” the mayor of Lund claims/VERB",
                "“No,” the people state/VERB",
                "“No,” the people cost/NOUN",
                "The people state/NOUN",
                "The mayor of Lund claims/PLURAL",
                "“No,” the mayor was claims/PLURAL",
                "“No,” the mayor said people claims/PLURAL",
                "“No,” the mayor may of people claims/PLURAL"
            })
    void findsTheVerbThatClosesSpeech(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“No,” of the old of the old of the old of the mayor claims/PLURAL",
                "“No,” the old of the old of the old of the mayor claims/VERB"
            })
    void looksForSpeechNotFarBack(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wants to state/BASE it",
                "He may state/BASE it",
                "He did not state/BASE it",
                "He does state/BASE it",
                "He didn’t state/BASE it",
                "They have state/NOUN aid",
                "They state/VERB the case",
                "They state/VERB that it sank",
                "They state/VERB it",
                "They state/VERB “no”",
                "They state/VERB his case",
                "They state/VERB Lund",
                "They state/VERB to it",
                "They state/VERB , it is late",
                "They plan/VERB boats",
                "They state/NOUN aid",
                "The state/NOUN aid",
                "His state/NOUN aid",
                "The mayor state/NOUN it",
                "They want/VERB boats",
                "The people want/VERB boats",
                "The people plan/NOUN said no",
                "The people plan/NOUN was late"
            })
    void tellsANounFromAVerb(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boats agree/VERB",
                "Doe agree/VERB",
                "They agree/VERB",
                "They never agree/VERB",
                "Never agree/VERB",
                "The mayor agree/BASE",
                "Agree/BASE now",
                "The boats that agree/BASE",
                "The people who agree/VERB"
            })
    void readsAVerbThatIsNothingElse(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They put/VERB it there",
                "The mayor put/VERB it there",
                "The mayor who put/VERB it there",
                "“No,” put/VERB in Doe",
                "It sank , put/VERB in ice",
                "He wants to put/BASE it there",
                "The mayor will put/BASE it there",
                "The put/NOUN boat"
            })
    void readsAPastThatLooksLikeTheBase(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is sinking/GERUND",
                "It is slowly sinking/GERUND",
                "The meeting/NOUN ended",
                "Her warning/NOUN was late",
                "An old warning/NOUN ended",
                "He left , warning/GERUND of ice",
                "He left and meeting/GERUND them",
                "“No,” warning/GERUND of ice",
                "He left because meeting/GERUND them",
                "Meeting/GERUND them was hard",
                "He said meeting/NOUN them",
                "They spoke about warning/NOUN of ice",
                "After meeting/GERUND them he left",
                "After meeting/GERUND Doe he left",
                "After meeting/GERUND the mayor he left",
                "After meeting/GERUND his aide he left",
                "After meeting/GERUND “them” he left",
                "After warning/GERUND that it sank",
                "After meeting/GERUND quickly",
                "They zorbling/GERUND left",
                "The zing/NOUN left"
            })
    void readsGerunds(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He zorbled/VERB home",
                "Doe zorbled/VERB",
                "The boat zorbled/VERB",
                "“No,” zorbled/VERB Doe",
                "The boat which zorbled/VERB",
                "It was zorbled/PARTICIPLE",
                "The zorbled/ADJECTIVE boat",
                "The boat was zed/NOUN",
                "He re-zorbled/NOUN"
            })
    void readsTheEndingOfUnknownWords(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat is tired/ADJECTIVE",
                "The tired/ADJECTIVE mayor left",
                "His tired/ADJECTIVE mayor left",
                "The broken/PARTICIPLE boat sank",
                "The boat was broken/PARTICIPLE",
                "He had broken/PARTICIPLE it",
                "Of broken/PARTICIPLE boats",
                "Her broken/PARTICIPLE boat",
                "They broken/VERB it",
                "The boat which sank/VERB",
                "The old sank/VERB",
                "The old sunk/ADJECTIVE boats",
                "The boat sank/VERB",
                "The boat complicated/ADJECTIVE it",
                "They complicated/VERB it",
                "He may sunk/BASE it"
            })
    void readsPastForms(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat broken/PARTICIPLE by ice sank",
                "The mayor asked/PARTICIPLE by Doe left",
                "The mayor asked/VERB Doe",
                "The boat held/PARTICIPLE in Lund was lost",
                "The boat held/PARTICIPLE in Lund may sink",
                "The boat held/PARTICIPLE in ice said Doe",
                "The boat held/VERB in Lund",
                "The boat held/VERB at Lund was lost",
                "The boat held/VERB in Lund , it was said",
                "The boat held/VERB in Lund “no” was said",
                "The mayor said/VERB in Lund she was late",
                "It sank , held/VERB in Lund was it",
                "The boat held/PARTICIPLE in ice of old of old was lost",
                "The boat held/VERB in ice of old of old of old was lost"
            })
    void tellsAShortenedClauseFromAVerb(String sentence) {
        Tagged.assertTags(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor spoke slowly/ADVERB",
                "An early/ADJECTIVE boat",
                "The family/NOUN left",
                "The late/ADJECTIVE boat",
                "It was late/ADJECTIVE",
                "The sick/ADJECTIVE left",
                "The zorb-like/ADJECTIVE boat",
                "The zorb-like/NOUN sank",
                "The Norwegian/ADJECTIVE boat",
                "The Norwegian/NOUN sank",
                "The police/PLURAL left",
                "The crews/PLURAL left",
                "The crew/NOUN left",
                "The bus/NOUN left",
                "The glass/NOUN broke",
                "The lawyers/PLURAL left",
                "The children/PLURAL left",
                "The zorbs/PLURAL left"
            })
    void readsNounsAndWhatQualifiesThem(String sentence) {
        Tagged.assertTags(sentence);
    }
}
