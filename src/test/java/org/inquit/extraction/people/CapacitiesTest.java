package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.inquit.extraction.Affiliation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a whole sentence tells of Jane Doe: printed words = role @ organisation # qualifier; a dash for none. */
class CapacitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, of Lund, a nurse, left. | a nurse = nurse @ - # -",
                "Jane Doe, 42, of Lund, a nurse, left. | a nurse = nurse @ - # -",
                "Jane Doe of Ohio, a nurse, left. | a nurse = nurse @ - # -",
                "Jane Doe from Norway (a nurse) left. | a nurse = nurse @ - # -"
            })
    void passesOverAgeAndHome(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe is a nurse at the Harbour Trust. | a nurse at the Harbour Trust = nurse @ Harbour Trust # -",
                "Jane Doe was a professor of law in Lund. | a professor of law in Lund = professor of law @ Lund # -",
                "Jane Doe is the hero of Lund. | the hero of Lund = hero @ Lund # -"
            })
    void readsWhatSomeoneIs(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe is now president of the Harbour Trust. | now president of the Harbour Trust = president @ Harbour Trust # -",
                "Jane Doe has been the mayor of Lund since May. | the mayor of Lund = mayor @ Lund # -",
                "Jane Doe became a nurse. | a nurse = nurse @ - # -",
                "Jane Doe served as director of the Harbour Trust. | director of the Harbour Trust = director @ Harbour Trust # -",
                "Jane Doe worked as a nurse at the Harbour Trust. | a nurse at the Harbour Trust = nurse @ Harbour Trust # -",
                "Jane Doe was named president of the Harbour Trust last year. | president of the Harbour Trust = president @ Harbour Trust # -",
                "Jane Doe was appointed as chair of the Harbour Trust. | chair of the Harbour Trust = chair @ Harbour Trust # -",
                "Jane Doe leads the Harbour Trust. | leads the Harbour Trust = - @ Harbour Trust # -",
                "Jane Doe served as mayor of Lund and is now a nurse. | mayor of Lund = mayor @ Lund # -; now a nurse = nurse @ - # -"
            })
    void readsWhatAClauseTellsOfItsSubject(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, now president of the Harbour Trust, left. | now president of the Harbour Trust = president @ Harbour Trust # -",
                "Jane Doe, previously a nurse, left. | previously a nurse = nurse @ - # previously",
                "Jane Doe, herself a nurse, left. | herself a nurse = nurse @ - # -",
                "Jane Doe, who is now the president of the Harbour Trust, left. | now the president of the Harbour Trust = president @ Harbour Trust # -",
                "Jane Doe, who was named president of the Harbour Trust, left. | president of the Harbour Trust = president @ Harbour Trust # -"
            })
    void readsWhetherItLasts(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, with the Harbour Trust, left. | with the Harbour Trust = - @ Harbour Trust # -",
                "They met Jane Doe, with the Harbour Trust. | with the Harbour Trust = - @ Harbour Trust # -",
                "Jane Doe, director of the nonprofit Harbour Lights, left. | director of the nonprofit Harbour Lights = director of the nonprofit @ Harbour Lights # -",
                "Jane Doe, Ph.D., a nurse, left. | a nurse = nurse @ - # -",
                "The chair of the Harbour Trust, a body of nine, Jane Doe left. | The chair of the Harbour Trust = chair @ Harbour Trust # -",
                "Actor and director Jane Doe left. | Actor = Actor @ - # -; director = director @ - # -",
                "They met Lund Works director and founder Jane Doe. | Lund Works director = director @ Lund Works # -; founder = founder @ - # -",
                "They met Lund’s Deputy Jane Doe. | Lund’s Deputy = Deputy @ Lund # -",
                "Jane Doe, Executive Director of Harbour Lights, left. | Executive Director of Harbour Lights = Executive Director @ Harbour Lights # -",
                "Jane Doe, professor emerita at the Harbour Trust, left. | professor emerita at the Harbour Trust = professor emerita @ Harbour Trust # -",
                "Jane Doe, a nurse & director of the Harbour Trust, left. | a nurse = nurse @ - # -; director of the Harbour Trust = director @ Harbour Trust # -",
                "Councilmembers Walter Roe and Jane Doe left. | Councilmembers = Councilmembers @ - # -"
            })
    void readsWhatStandsFartherFromTheName(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Last May, Senators Walter Roe and Jane Doe left. | Senators = Senators @ - # -",
                "Nurses Walter Roe, Anna Lund and Jane Doe left. | Nurses = Nurses @ - # -",
                "Nurses Walter Roe, Jane Doe and Anna Lund left. | Nurses = Nurses @ - # -",
                "Reps. Walter Roe of Ohio and Jane Doe of Maine left. | Reps. = Reps. @ Maine # -",
                "Sens. Walter Roe (R-Ohio) and Jane Doe (D-Maine) left. | Sens. = Sens. @ - # D-Maine",
                "Sens. Walter Roe (R-Ann Arbor) and Jane Doe left. | Sens. = Sens. @ - # -"
            })
    void sharesOneTitleAmongSeveral(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After meeting with Senators Walter Roe and Anna Lund, Jane Doe left.",
                "Senator Walter Roe and Jane Doe left.",
                "Mrs. Roe and Jane Doe left.",
                "The show has a host and three guests: Jane Doe, Walter Roe and Anna Lund.",
                "They met Walter Roe and Jane Doe.",
                "Jane Doe, whose son is a nurse, left.",
                "Roe called the mayor, Jane Doe said.",
                "They voted for the mayor, Jane Doe said.",
                "Lund has the mayor: Jane Doe left."
            })
    void takesNoTitleOfOthers(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lund has a new mayor: Jane Doe. | a new mayor = new mayor @ - # -",
                "The town had a Democratic mayor not long ago: Jane Doe, who left. | a Democratic mayor = Democratic mayor @ - # -",
                "His attorney, public defender Jane Doe, left. | His attorney = attorney @ - # -; public defender = public defender @ - # -",
                "The guild’s founder, retired nurse Jane Doe, left. | The guild’s founder = founder @ guild # -; retired nurse = retired nurse @ - # -",
                "The novelist and critic Jane Doe left. | The novelist = The novelist @ - # -; critic = critic @ - # -",
                "Jane Doe, head of Harbour Lights of Greater Lund and Sea Friends, left. | head of Harbour Lights of Greater Lund and Sea Friends = head @ Harbour Lights of Greater Lund and Sea Friends # -",
                "Jane Doe, D-Ann Arbor, left. | D-Ann Arbor = - @ - # D-Ann Arbor",
                "They voted for the old mayor, Jane Doe, in May. | the old mayor = old mayor @ - # -",
                "Acting director Jane Doe left. | Acting director = Acting director @ - # -",
                "Retired diver Jane Doe left. | Retired diver = Retired diver @ - # -",
                "Jane Doe, managing director of the Harbour Trust, left. | managing director of the Harbour Trust = managing director @ Harbour Trust # -",
                "Bishop Jane Doe of the Harbour Trust left. | Bishop = Bishop @ Harbour Trust # -",
                "Jane Doe, of the Harbour Trust, left. | of the Harbour Trust = - @ Harbour Trust # -",
                "Resident Jane Doe left. | Resident = Resident @ - # -",
                "Moderator Jane Doe left. | Moderator = Moderator @ - # -"
            })
    void readsRolesFromMorePlaces(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senator Jane Doe of Ohio left. | Senator = Senator @ Ohio # -",
                "Senator Jane Doe of Ohio, a nurse, left. | Senator = Senator @ Ohio # -; a nurse = nurse @ - # -",
                "Senator Jane Doe of Norway is a nurse. | Senator = Senator @ Norway # -; a nurse = nurse @ - # -",
                "Harbour Trust director Jane Doe of Ohio left. | Harbour Trust director = director @ Harbour Trust # -"
            })
    void seatsATitleForAPlace(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe (D-Ohio), a nurse, left. | D-Ohio = - @ - # D-Ohio; a nurse = nurse @ - # -",
                "Jane Doe, D-Ohio, a nurse, left. | D-Ohio = - @ - # D-Ohio; a nurse = nurse @ - # -",
                "The chair of the board, Senator Jane Doe (D-Ohio), left. | The chair of the board = chair of the board @ - # -; Senator = Senator @ - # D-Ohio",
                "Senator Jane Doe (D-Ohio), a nurse, left. | Senator = Senator @ - # D-Ohio; a nurse = nurse @ - # -"
            })
    void readsOnAfterASeat(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, who runs the Elm Street Gym, left. | runs the Elm Street Gym = - @ Elm Street Gym # -",
                "Jane Doe, who founded the Harbour Trust, left. | founded the Harbour Trust = - @ Harbour Trust # -",
                "Jane Doe, who once served as mayor of Lund, left. | mayor of Lund = mayor @ Lund # -",
                "Jane Doe, who works as a nurse, left. | a nurse = nurse @ - # -",
                "Jane Doe, who in the old days of the town was a nurse, left. | a nurse = nurse @ - # -"
            })
    void readsWhatSomeoneDoes(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A nurse, Jane Doe, left. | A nurse = nurse @ - # -",
                "The chair of the board, Jane Doe, left. | The chair of the board = chair of the board @ - # -",
                "A nurse in the old school of the town, Jane Doe, left. | A nurse in the old school of the town = nurse in the old school of the town @ - # -",
                "They met the chair of the Harbour Trust, Jane Doe. | the chair of the Harbour Trust = chair @ Harbour Trust # -",
                "The director of the school of law of the University of Lund, Jane Doe, left. | The director of the school of law of the University of Lund = director of the school of law @ University of Lund # -"
            })
    void readsAPhraseBeforeTheName(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, global politics and outreach director at the Harbour Trust, left. | global politics and outreach director at the Harbour Trust = global politics and outreach director @ Harbour Trust # -",
                "Jane Doe, an adviser on media and tech start-ups, left. | an adviser on media and tech start-ups = adviser on media and tech start-ups @ - # -",
                "Jane Doe, an adviser on media and tech start-ups of Lund, left. | an adviser on media and tech start-ups of Lund = adviser on media and tech start-ups @ Lund # -",
                "Jane Doe, an adviser on media and the sea, left. | an adviser on media = adviser on media @ - # -",
                "Jane Doe, a director of the Harbour Trust and Lund Works, left. | a director of the Harbour Trust and Lund Works = director @ Harbour Trust and Lund Works # -",
                "Jane Doe, a director of the Harbour Trust and boats, left. | a director of the Harbour Trust = director @ Harbour Trust # -",
                "Jane Doe, director of boat building at Lund Works, left. | director of boat building at Lund Works = director of boat building @ Lund Works # -"
            })
    void readsThingsThatAreJoined(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, a member of the Lund budget committee on schools, left. | a member of the Lund budget committee on schools = member @ Lund budget committee on schools # -",
                "Jane Doe, a member of the Lund committee of teachers, left. | a member of the Lund committee of teachers = member @ Lund committee of teachers # -",
                "Jane Doe, a member of the Harbour Trust on schools, left. | a member of the Harbour Trust = member @ Harbour Trust # -",
                "Jane Doe, a member of the band Harbour Lights, left. | a member of the band Harbour Lights = member of the band @ Harbour Lights # -"
            })
    void readsHowFarABodyReaches(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, Walter Roe's Lawyer, left. | Walter Roe's Lawyer = Lawyer @ Walter Roe # -",
                "Jane Doe, Roe’s friend’s lawyer, left. | Roe’s friend’s lawyer = lawyer @ - # -",
                "Jane Doe, the nurse’s lawyer, left. | the nurse’s lawyer = lawyer @ - # -",
                "Jane Doe, the old ministry’s lawyer, left. | the old ministry’s lawyer = lawyer @ old ministry # -"
            })
    void takesABodyThatOwnsForTheOrganisation(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Presidents Walter Roe and Jane Doe left. | Presidents = Presidents @ - # -",
                "Lund presidents Walter Roe and Jane Doe left. | Lund presidents = presidents @ Lund # -",
                "They met President Walter Roe and Jane Doe. | ''",
                "They met boats and Jane Doe. | ''",
                "Walter Roe and Jane Doe left. | ''"
            })
    void sharesATitleInThePlural(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The retired Army General Jane Doe left. | retired Army General = General @ Army # retired",
                "They met former Lund mayor Jane Doe. | former Lund mayor = mayor @ Lund # former",
                "They met former mayor Jane Doe. | former mayor = former mayor @ - # -",
                "They met former British Prime Minister Jane Doe. | former British Prime Minister = Prime Minister @ United Kingdom # former",
                "They met Secretary of Defense Jane Doe. | Secretary of Defense = Secretary of Defense @ - # -",
                "They met Ohio Republican Jane Doe. | Ohio Republican = Republican @ Ohio # -",
                "They met Republican Jane Doe. | ''",
                "They met Lund, mayor Jane Doe. | mayor = mayor @ - # -",
                "They met U.S. Army Gen. Jane Doe. | U.S. Army Gen. = Gen. @ U.S. Army # -",
                "They met Norwegian chief nurse Jane Doe. | Norwegian chief nurse = chief nurse @ - # Norwegian",
                "They met the Ukrainian president, Jane Doe. | the Ukrainian president = president @ - # Ukrainian",
                "They met her Lund lawyer Jane Doe. | Lund lawyer = lawyer @ Lund # -",
                "Lund’s Jane Doe left. | Lund = - @ Lund # -",
                "His Jane Doe left. | ''"
            })
    void readsTheWordsRightBeforeTheName(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, Republican, left. | Republican = Republican @ - # -",
                "Jane Doe, a Republican, left. | a Republican = Republican @ - # -",
                "Jane Doe, the Lund Mayor, left. | the Lund Mayor = Lund Mayor @ - # -"
            })
    void readsRolesInCapitals(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe, of boats, a nurse, left.",
                "Jane Doe, of Lund, left.",
                "Jane Doe of Ohio left.",
                "Jane Doe is an old friend.",
                "Jane Doe is a boat.",
                "Jane Doe is nurse.",
                "Jane Doe is not a nurse.",
                "Jane Doe may become a nurse.",
                "Jane Doe worked as boats left.",
                "Jane Doe named a president of the Harbour Trust.",
                "Jane Doe leads Walter Roe in the race.",
                "Jane Doe, with Walter Roe, left.",
                "Jane Doe, with the Harbour Trust behind her, left.",
                "The chair left the Harbour Trust, a body of nine, Jane Doe said.",
                "Jane Doe, who runs boats, left.",
                "Jane Doe, who wants to run the Harbour Trust, left.",
                "Jane Doe, who left the Harbour Trust, sank.",
                "Jane Doe, who works for a nurse, left.",
                "Jane Doe, who in the old old days of the town was a nurse, left.",
                "In the school of the nurse, Jane Doe left.",
                "The head of the board of the school of the town of the sea of ice, Jane Doe, left.",
                "Boats of the nurse, Jane Doe, left.",
                "Jane Doe, a politics and the outreach director, left.",
                "Jane Doe, politics and boats, left.",
                "Jane Doe, politics and she, left.",
                "Jane Doe, Mayor Walter Roe, left."
            })
    void readsNothingElse(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void readsTheSeatOfABodysMember() {
        assertThat(told("Jane Doe (D-Ohio) of the Harbour Trust left."))
                .isEqualTo("D-Ohio = - @ - # D-Ohio; of the Harbour Trust = - @ Harbour Trust # -");
    }

    private static String told(String text) {
        return Article.of(text).entity("Jane Doe").capacities().stream()
                .map(CapacitiesTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Affiliation each) {
        return each.printed() + " = " + shown(each.role()) + " @ " + shown(each.organization()) + " # "
                + shown(each.qualifier());
    }

    private static String shown(@Nullable String words) {
        return words == null ? "-" : words;
    }
}
