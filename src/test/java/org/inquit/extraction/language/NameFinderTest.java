package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "They met Jane Doe and Roe. | Jane Doe; Roe",
                "They met Joost van der Berg. | Joost van der Berg",
                "They met Joost van der and left. | Joost",
                "They met Samira al-Masri. | Samira al-Masri",
                "They met d’Arcy Roe. | d’Arcy Roe",
                "They met o'Tarrant Roe. | o'Tarrant Roe",
                "They met al-masri and pre-Lund and post-Lund. | pre-Lund",
                "They met van Tarrant. | van Tarrant",
                "Jane Doe, Ph.D., met Tarrant, Esq., again. | Jane Doe; Tarrant",
                "Her T-shirt and X-ray met Tarrant. | Tarrant",
                "Protesters met Tarrant. | Tarrant",
                "Lawmakers left. | ~~",
                "They met de facto rulers. | ~~",
                "They met der Tarrant. | Tarrant",
                "Of van Berg it is told. | Berg",
                "It met 3M and 5 boats. | 3M",
                "They met Walter Tarrant Jr. | Walter Tarrant Jr.",
                "They met Walter Tarrant, Jr., again. | Walter Tarrant , Jr.",
                "They met Walter Tarrant III again. | Walter Tarrant III",
                "They met Walter Tarrant, who left. | Walter Tarrant"
            })
    void findsPersons(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Walter “Skip” Tarrant left. | Walter Skip Tarrant",
                "Walter “Skip the Boat” Tarrant left. | Walter Skip the Boat Tarrant",
                "Walter “Skip the Boat Now” Tarrant left. | Walter; Tarrant",
                "Walter “skip” Tarrant left. | Walter; Tarrant",
                "Walter “Skip,” Tarrant left. | Walter; Tarrant",
                "Walter said “Skip” Tarrant left. | Walter; Tarrant",
                "Walter “No” He left. | Walter",
                "Walter “Skip” left. | Walter",
                "They met Walter “Skip” | Walter"
            })
    void findsNicknames(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Secretary of State Jane Doe. | Secretary of State Jane Doe",
                "Secretary of State Jane Doe left. | Secretary of State Jane Doe",
                "Secretary of boats left. | ''",
                "Boats of Lund left. | Lund",
                "They met Governor Jane Doe. | Governor Jane Doe",
                "They met Jane of Lund. | Jane; Lund"
            })
    void findsOffices(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met the Institute for River Works. | Institute for River Works",
                "They met the Institute of Law and Order. | Institute of Law and Order",
                "They met the Institute for Law and Order. | Institute for Law and Order",
                "They met the Harbour Trust and Lund. | Harbour Trust; Lund",
                "They met Roe & Doe. | Roe & Doe",
                "They met the Trust for the Sea. | Trust for the Sea",
                "They met the Trust of a Sea. | Trust of a Sea",
                "They met the Trust for the old Sea. | Trust; Sea",
                "They met the Trust in Lund. | Trust; Lund",
                "They met the Trust on Lund. | Trust; Lund",
                "They met the Trust the Sea. | Trust; Sea",
                "They met the Trust a Sea. | Trust; Sea",
                "They met the Trust of Monday. | Trust",
                "They met the Trust for However. | Trust",
                "They met the Trust for the and Sea. | Trust for the and Sea",
                "They met the Trust for the and a Sea. | Trust; Sea",
                "They met the Trust of | Trust",
                "They met Jane for Lund. | Jane; Lund"
            })
    void findsBodies(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Alliance to Mend Our Roads (AMOR) left. | Alliance to Mend Our Roads; AMOR",
                "The Harbour Trust (HT) left. | Harbour Trust; HT",
                "Friends of old Lund (FL) left. | Friends of old Lund; FL",
                "It, Harbour to Lund (HL), left. | Harbour to Lund; HL",
                "It, Harbour, to Lund (HL), left. | Harbour; Lund; HL",
                "It met Harbour to Lund (HL | Harbour; Lund; HL",
                "It met Harbour to Lund (hl). | Harbour; Lund",
                "It met Harbour to Lund (HLX). | Harbour; Lund; HLX",
                "It met Harbour to Berg to Lund (HL). | Harbour; Berg; Lund; HL"
            })
    void findsTheWholeNameBeforeItsAcronym(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @Test
    void looksForAcronymsOfSevenLettersAtMost() {
        assertThat(shown("It met Ade to Bee to Cee to Dee to Eee to Fee Gee (ABCDEFG)."))
                .isEqualTo("Ade to Bee to Cee to Dee to Eee to Fee Gee; ABCDEFG");
        assertThat(shown("It met Ade to Bee to Cee to Dee to Eee Fee Gee Hee (ABCDEFGH)."))
                .isEqualTo("Ade; Bee; Cee; Dee; Eee Fee Gee Hee; ABCDEFGH");
    }

    @Test
    void looksForTheNameOfAnAcronymNotFarBack() {
        assertThat(shown("It met Bee of the old of the old of the old of Cee (BC)."))
                .isEqualTo("Bee of the old of the old of the old of Cee; BC");
        assertThat(shown("It met Bee of the old of the old of the old old of Cee (BC)."))
                .isEqualTo("Bee; Cee; BC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Jane NATOS again. | Jane; NATOS",
                "They met HARBOUR NATOS again. | HARBOUR NATOS",
                "They met Jane HT again. | Jane HT",
                "They met Jane HTS again. | Jane HTS"
            })
    void partsANameFromAnAcronymAfterIt(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boats left. | ''",
                "Lund left. | Lund",
                "Norway left. | Norway",
                "Jane left. | Jane",
                "Rivers left. They met Rivers. | Rivers",
                "Analysts left. They met Analysts. | ''",
                "Rivers left. | ''",
                "Meanwhile Jane Doe left. | Jane Doe",
                "However Doe left. | Doe",
                "Quickly Doe left. | Doe",
                "In Lund it left. | Lund",
                "Says Jane Doe. | Jane Doe",
                "Told Doe left. | Doe",
                "Claims Jane Doe. | Claims Jane Doe",
                "Analysts Roe and Doe left. | Roe; Doe",
                "Analyst Roe left. | Analyst Roe",
                "Will Doe left. | Doe",
                "They met Will Doe. | Will Doe",
                "They met Will. | ''",
                "They met However Doe. | Doe",
                "Old's boat left. | Old",
                "Old’s boat left. | Old",
                "Boat's end came. | ''",
                "Harbour left. | Harbour"
            })
    void readsTheWordThatOpensASentence(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It left: Boats too.",
                "It left (Boats too).",
                "It left [Boats too].",
                "It left — Boats too.",
                "It left - Boats too.",
                "It said “no” Boats."
            })
    void readsTheWordAfterAMarkLikeOneThatOpens(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void takesACapitalWithinASentenceForAName() {
        assertThat(shown("It left, Boats too, Boats.")).isEqualTo("Boats; Boats");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "I met Doe I know. | Doe",
                "I’m late. | ~~",
                "Then I'd go with I Doe. | Doe",
                "It left in April. | ~~",
                "April Doe left. | April Doe",
                "In April Doe left. | Doe",
                "They saw April Doe. | April Doe",
                "They saw April. | ~~",
                "They saw April However. | ~~",
                "On Monday Jane Doe left. | Jane Doe",
                "They met Monday Roe. | Roe",
                "They met Roe Monday. | Roe",
                "They met May Lund. | May Lund"
            })
    void tellsDatesFromNames(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norwegian left. | ''",
                "The Norwegians left. | ''",
                "The Republican left. | ''",
                "They met the Norwegian Jane Doe. | Norwegian Jane Doe",
                "They met Jane Norwegian. Norwegian left. | Jane Norwegian"
            })
    void takesAPeopleForNoName(String text, String names) {
        assertThat(shown(text)).isEqualTo(names);
    }

    @Test
    void takesANationalityForANameWhereAGivenNameSaysSo() {
        assertThat(shown("The old Norwegian left. They met Jane Norwegian.")).isEqualTo("Norwegian");
    }

    @Test
    void findsNothingInHeadings() {
        assertThat(shown("Ferry Leaves Lund For Berg Again")).isEmpty();
        assertThat(shown("FERRY LEAVES LUND FOR BERG AGAIN")).isEmpty();
        assertThat(shown("Ferry Leaves Lund For Berg again late")).isNotEmpty();
        assertThat(shown("Jane Doe And Roe For Lund")).isEmpty();
        assertThat(shown("Jane Doe Roe For Lund")).isNotEmpty();
        assertThat(shown("Jane Doe and Roe of Lund for Berg")).isNotEmpty();
        assertThat(shown("Jane Doe and Roe Tarrant of Lund for Berg")).isEmpty();
    }

    @Test
    void passesOverPlacesWhereSomeoneIsBased() {
        assertThat(shown("The Lund-based Harbour Trust left.")).isEqualTo("Harbour Trust");
    }

    private static String shown(String text) {
        return Parses.first(text).names().stream().map(Mention::text).collect(Collectors.joining("; "));
    }
}
