package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Parses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppositionTest {

    private static final Span SPAN = new Span(0, 7, "Senator");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, a nurse, left. | a nurse | nurse | |",
                "Jane Doe, the nurse, left. | the nurse | nurse | |",
                "Jane Doe (a nurse) left. | a nurse | nurse | |",
                "Jane Doe — a nurse — left. | a nurse | nurse | |",
                "Jane Doe – a nurse – left. | a nurse | nurse | |",
                "Jane Doe, the child, left. | the child | child | |",
                "Jane Doe, the senator, left. | the senator | senator | |",
                "Jane Doe, the face of Lund, left. | the face of Lund | face | Lund |",
                "Jane Doe, chief of the Harbour Trust, left. | chief of the Harbour Trust | chief | Harbour Trust |",
                "Jane Doe, a nurse at the Harbour Trust, left. | a nurse at the Harbour Trust | nurse | Harbour Trust |",
                "Jane Doe, a professor of history at the Harbour Trust, left. | a professor of history at the Harbour Trust | professor of history | Harbour Trust |",
                "Jane Doe, a nurse of boats, left. | a nurse of boats | nurse of boats | |",
                "Jane Doe, a nurse at his trust, left. | a nurse | nurse | |",
                "Jane Doe, a nurse to him, left. | a nurse | nurse | |",
                "Jane Doe, a nurse about Lund, left. | a nurse | nurse | |",
                "Jane Doe, Senator from Ohio, left. | Senator from Ohio | Senator | Ohio |"
            })
    void readsRoleAndBody(
            String text, String printed, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, printed, role, body, qualifier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, 42, a nurse, left. | a nurse",
                "Jane Doe, who is a nurse, left. | a nurse",
                "Jane Doe, who was a nurse, left. | a nurse",
                "Jane Doe, who works as a nurse, left. | a nurse"
            })
    void passesOverAgeAndRelativeClause(String text, String printed) {
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, printed, "nurse", null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, a Vienna-based lawyer, left. | a Vienna-based lawyer | lawyer | | Vienna-based",
                "Jane Doe, a Lund-born lawyer, left. | a Lund-born lawyer | lawyer | | Lund-born",
                "Jane Doe, a Norwegian lawyer, left. | a Norwegian lawyer | lawyer | | Norwegian",
                "Jane Doe, an old Norwegian lawyer, left. | an old Norwegian lawyer | lawyer | | old Norwegian",
                "Jane Doe, a nurse at the Lund-based Harbour Trust, left. | a nurse at the Lund-based Harbour Trust | nurse | Harbour Trust |",
                "Jane Doe, a nurse at the Norwegian Harbour Trust, left. | a nurse at the Norwegian Harbour Trust | nurse | Harbour Trust |",
                "Jane Doe, a nurse at the Norwegian Trust, left. | a nurse at the Norwegian Trust | nurse | Norwegian Trust |"
            })
    void partsQualifiersFromRoleAndBody(
            String text, String printed, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, printed, role, body, qualifier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, Roe’s lawyer, left. | Roe’s lawyer | lawyer | Roe |",
                "Jane Doe, the Harbour Trust's old lawyer, left. | the Harbour Trust's old lawyer | old lawyer | Harbour Trust |",
                "Jane Doe, the ministry’s chief engineer, left. | the ministry’s chief engineer | chief engineer | ministry |",
                "Jane Doe, her old nurse, left. | her old nurse | old nurse | |"
            })
    void readsOwners(
            String text, String printed, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, printed, role, body, qualifier));
    }

    @Test
    void readsSeveralCapacities() {
        assertThat(capacities("Jane Doe, a fellow at the Harbour Trust and an adviser to the Lund Court, left."))
                .extracting(Affiliation::role, Affiliation::organization)
                .containsExactly(tuple("fellow", "Harbour Trust"), tuple("adviser", "Lund Court"));
    }

    @Test
    void readsFourCapacitiesAtMost() {
        assertThat(capacities("Jane Doe, a nurse and a lawyer and a baker and an engineer and a teacher."))
                .extracting(Affiliation::role)
                .containsExactly("nurse", "lawyer", "baker", "engineer");
    }

    @Test
    void followsFourPhrasesAtMost() {
        assertThat(capacities("Jane Doe, a nurse of ice of tea of milk of the Harbour Trust, left."))
                .extracting(Affiliation::organization)
                .containsExactly("Harbour Trust");
        assertThat(capacities("Jane Doe, a nurse of ice of tea of milk of air of the Harbour Trust, left."))
                .extracting(Affiliation::role)
                .containsExactly("nurse of ice of tea of milk of air");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe left.",
                "Jane Doe a nurse left.",
                "Jane Doe, 42.",
                "Jane Doe, 42",
                "Jane Doe, the boat, left.",
                "Jane Doe, a boat and left.",
                "Jane Doe, she, left.",
                "Jane Doe, who left, sank.",
                "Jane Doe, who",
                "Jane Doe, Lund, left.",
                "Jane Doe, mayor Walter Roe and she left.",
                "Jane Doe,",
                "Jane Doe (",
                "Jane Doe (Lund) left.",
                "Jane Doe of Lund left.",
                "Jane Doe of boats left.",
                "Jane Doe by the Harbour Trust left.",
                "Jane Doe of"
            })
    void readsNothingElse(String text) {
        assertThat(capacities(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "from", "with", "at"})
    void readsABodyAfterTheName(String link) {
        String text = "Jane Doe " + link + " the Harbour Trust left.";
        assertThat(capacities(text))
                .containsExactly(Article.affiliation(text, link + " the Harbour Trust", null, "Harbour Trust", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-Ohio", "R-Ohio", "I-N.Y."})
    void readsASeat(String seat) {
        String text = "Jane Doe (" + seat + ") left.";
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, seat, null, null, seat));
    }

    @Test
    void addsASeatToTheTitle() {
        String text = "Jane Doe, D-Ohio, left.";
        List<Affiliation> found = new ArrayList<>();
        found.add(new Affiliation("Senator", "Senator", "Lund", null, SPAN));
        add(found, text);
        assertThat(found).containsExactly(new Affiliation("Senator", "Senator", "Lund", "D-Ohio", SPAN));
    }

    @Test
    void takesOtherLettersForNoSeat() {
        assertThat(capacities("Jane Doe (X-Ohio) left.")).isEmpty();
    }

    @Test
    void countsWhatWasFoundBefore() {
        List<Affiliation> found = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            found.add(new Affiliation("Senator", "Senator", null, null, SPAN));
        }
        add(found, "Jane Doe, a nurse and a lawyer, left.");
        assertThat(found).hasSize(4);
    }

    private static List<Affiliation> capacities(String text) {
        List<Affiliation> found = new ArrayList<>();
        add(found, text);
        return found;
    }

    private static void add(List<Affiliation> found, String text) {
        Parse parse = Parses.first(text);
        int last = Article.name(parse, "Jane Doe").last();
        new Apposition(text, Lexicon.english()).addTo(found, parse, last);
    }
}
