package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Parses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Mrs. Jane Doe. | FEMALE",
                "They met Mr. Jane Doe. | MALE",
                "They met Dr. Jane Doe. | UNKNOWN",
                "They met spokeswoman Jane Doe. | FEMALE",
                "Jane Doe, a former spokeswoman, left. | FEMALE",
                "Jane Doe, a nurse and a chairwoman, left. | FEMALE",
                "Jane Doe, a lawyer, left. | UNKNOWN",
                "Jane Doe of the Harbour Trust left. | UNKNOWN"
            })
    void tellsTheGenderThatWordsTell(String text, Gender gender) {
        Entity doe = entity(ExpertKind.PERSON, "Jane Doe");
        describe(doe, text);
        assertThat(doe.told()).isEqualTo(gender);
    }

    @Test
    void gathersCapacitiesBeforeAndAfterTheName() {
        Entity doe = entity(ExpertKind.PERSON, "Jane Doe");
        describe(doe, "They met Senator Jane Doe (D-Ohio).");
        describe(doe, "They met Jane Doe, a nurse.");
        assertThat(doe.capacities()).extracting(Affiliation::role).containsExactly("Senator", "nurse");
        assertThat(doe.capacities()).extracting(Affiliation::qualifier).containsExactly("D-Ohio", null);
    }

    @Test
    void looksForNoAcronymOfAPerson() {
        Entity doe = entity(ExpertKind.PERSON, "Jane Doe");
        assertThat(describe(doe, "They met Jane Doe (JDX).")).isEmpty();
        assertThat(doe.found().aliases()).isEmpty();
    }

    @Test
    void findsTheAcronymOfABody() {
        Entity trust = entity(ExpertKind.ORGANIZATION, "Harbour Trust");
        assertThat(describe(trust, "They met the Harbour Trust (HT).")).containsExactly("HT");
        assertThat(trust.found().aliases()).containsExactly("HT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met the Harbour Trust (Lund).",
                "They met the Harbour Trust (HT in Lund).",
                "They met the Harbour Trust, HT.",
                "They met the Harbour Trust.",
                "They met the Harbour Trust (HT"
            })
    void findsNoAcronymInOtherWords(String text) {
        assertThat(describe(entity(ExpertKind.ORGANIZATION, "Harbour Trust"), text))
                .isEmpty();
    }

    @Test
    void readsWhereABodyIsBased() {
        Entity trust = entity(ExpertKind.ORGANIZATION, "Harbour Trust");
        describe(trust, "The Lund-based Harbour Trust left.");
        assertThat(trust.capacities())
                .containsExactly(
                        new Affiliation("Lund-based", null, null, "Lund-based", new Span(4, 14, "Lund-based")));
    }

    @ParameterizedTest
    @CsvSource({"Harbour Trust left.", "The old Harbour Trust left."})
    void readsNoPlaceWhereNoneIsPrinted(String text) {
        Entity trust = entity(ExpertKind.ORGANIZATION, "Harbour Trust");
        describe(trust, text);
        assertThat(trust.capacities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor, Jane Doe, left. | mayor | |",
                "A Norwegian nurse, Jane Doe, left. | nurse | | Norwegian",
                "The Harbour Trust’s old director, Jane Doe, left. | old director | Harbour Trust |",
                "The chair of the Harbour Trust, Jane Doe, left. | chair | Harbour Trust |"
            })
    void readsARoleThatACommaSetsOff(
            String text, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        Entity jane = entity(ExpertKind.PERSON, "Jane Doe");
        describe(jane, text);
        assertThat(jane.capacities())
                .extracting(Affiliation::role, Affiliation::organization, Affiliation::qualifier)
                .containsExactly(tuple(role, body, qualifier));
    }

    private static List<String> describe(Entity entity, String text) {
        Parse parse = Parses.first(text);
        Mention mention = Article.name(parse, entity.name());
        Name name = Article.taken(parse, mention);
        return new Describer(text, Lexicon.english()).describe(entity, parse, mention, name);
    }

    private static Entity entity(ExpertKind kind, String name) {
        return new Entity(kind, name, new Span(0, name.length(), name));
    }
}
