package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon ENGLISH = Lexicon.english();

    @Test
    void knowsTitles() {
        assertKnows(ENGLISH::isTitle, "Mr", "mr.", "MRS.", "Senator", "Ex-Senator", "ex-senator");
        assertKnowsNot(ENGLISH::isTitle, "boat", "-senator", "senator-boat", "lawyer");
    }

    @Test
    void knowsParties() {
        assertKnows(ENGLISH::isParty, "Republican", "labour");
        assertKnowsNot(ENGLISH::isParty, "Republicans", "boat");
    }

    @Test
    void knowsRoles() {
        assertKnows(ENGLISH::isRole, "Lawyer", "harbour-lawyer", "Senator", "driver", "daughter");
        assertKnowsNot(ENGLISH::isRole, "boat", "lawyers", "child", "lawyer-boat");
    }

    @Test
    void knowsNounsForPersons() {
        assertKnows(ENGLISH::isPersonNoun, "Child", "grand-child", "lawyer", "lawyer.");
        assertKnowsNot(ENGLISH::isPersonNoun, "boat", "children");
    }

    @Test
    void knowsGroups() {
        assertKnows(ENGLISH::isGroup, "Police", "analysts", "harbour-analysts", "Americans", "Norwegians");
        assertKnowsNot(ENGLISH::isGroup, "boats", "American", "analyst", "Dutch");
    }

    @Test
    void knowsPeoplesAndParties() {
        assertKnows(ENGLISH::isKindOfPeople, "American", "Americans", "Republican", "Republicans", "Anti-American");
        assertKnowsNot(ENGLISH::isKindOfPeople, "Norway", "boats", "Lund");
    }

    @Test
    void knowsBodies() {
        assertKnows(ENGLISH::isBody, "Trust", "ministry", "Inc.", "academy");
        assertKnowsNot(ENGLISH::isBody, "boat", "trusts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark", "plaza", "strings", "-mark"})
    void takesWordsWithAMinusOutOfTheBodies(String word) {
        assertThat(ENGLISH.isBody(word)).isFalse();
    }

    @Test
    void knowsDocuments() {
        assertKnows(ENGLISH::isDocument, "Report", "reports", "letter");
        assertKnowsNot(ENGLISH::isDocument, "novel", "boat");
    }

    @Test
    void knowsWorks() {
        assertKnows(ENGLISH::isWork, "Novel", "novels");
        assertKnowsNot(ENGLISH::isWork, "report", "boat");
    }

    @Test
    void knowsGivenNames() {
        assertKnows(ENGLISH::isGiven, "Jane", "jane", "Robin");
        assertKnowsNot(ENGLISH::isGiven, "Tarrant", "Roe");
    }

    @ParameterizedTest
    @CsvSource({"Jane, FEMALE", "walter, MALE", "Robin, UNKNOWN", "Tarrant, UNKNOWN"})
    void guessesTheGenderOfAGivenName(String name, Gender gender) {
        assertThat(ENGLISH.genderOfGiven(name)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({"Spokeswoman, FEMALE", "ex-chairwoman, FEMALE", "king., MALE", "lawyer, UNKNOWN"})
    void tellsTheGenderOfANoun(String noun, Gender gender) {
        assertThat(ENGLISH.genderOf(noun)).isEqualTo(gender);
    }

    @Test
    void knowsCountries() {
        assertKnows(ENGLISH::isCountry, "Norway", "norway", "Peru");
        assertKnowsNot(ENGLISH::isCountry, "Lund", "Ohio", "Norwegian", "");
    }

    @Test
    void knowsPlacesAsPrinted() {
        assertKnows(ENGLISH::isPlace, "Lund", "Ohio", "Norway");
        assertKnowsNot(ENGLISH::isPlace, "lund", "Norwegian", "Tarrant");
    }

    @ParameterizedTest
    @CsvSource({"Norwegian, Norway", "swede, Sweden", "American, United States", "Norway,", "boat,"})
    void leadsAnAdjectiveBackToItsCountry(String adjective, String country) {
        assertThat(ENGLISH.country(adjective)).isEqualTo(country);
    }

    @Test
    void knowsPlainWords() {
        assertKnows(ENGLISH::isPlain, "The", "boat", "Boats", "said", "emailed");
        assertKnowsNot(ENGLISH::isPlain, "Lund", "Jane", "zzyzx", "that's");
    }

    @Test
    void knowsFunctionWords() {
        assertKnows(ENGLISH::isFunction, "The", "however", "he’d", "Monday");
        assertKnowsNot(ENGLISH::isFunction, "boat", "that's", "said");
    }

    @ParameterizedTest
    @CsvSource({
        "Said, say, PAST",
        "warns, warn, THIRD",
        "tweeting, tweet, GERUND",
        "tweeted, tweet, PAST",
        "travelled, travel, PAST",
        "found, find, PAST"
    })
    void knowsVerbForms(String word, String lemma, VerbForm.Kind kind) {
        VerbForm form = Objects.requireNonNull(ENGLISH.verb(word));
        assertThat(form.verb().lemma()).isEqualTo(lemma);
        assertThat(form.kind()).isEqualTo(kind);
    }

    @Test
    void knowsNoVerbInOtherWords() {
        assertThat(ENGLISH.verb("lawyer")).isNull();
    }

    @Test
    void readsAWordInAnyCase() {
        assertThat(ENGLISH.reading("Boat").isClearly('n')).isTrue();
        assertThat(Lexicon.lower("BOAT")).isEqualTo("boat");
    }

    private static void assertKnows(Predicate<String> question, String... words) {
        assertThat(words).allMatch(question);
    }

    private static void assertKnowsNot(Predicate<String> question, String... words) {
        assertThat(words).noneMatch(question);
    }
}
