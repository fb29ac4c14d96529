package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityTest {

    private static final Span SPAN = new Span(0, 8, "Jane Doe");

    @Test
    void tellsWhatItIs() {
        Entity doe = person("Jane Doe");
        assertThat(doe.name()).isEqualTo("Jane Doe");
        assertThat(doe.kind()).isEqualTo(ExpertKind.PERSON);
        assertThat(doe.isPerson()).isTrue();
        assertThat(doe.introduction()).isEqualTo(SPAN);
    }

    @Test
    void countsFullMentions() {
        Entity doe = person("Jane Doe");
        assertThat(doe.fullMentions()).isZero();
        doe.mentionedInFull();
        doe.mentionedInFull();
        assertThat(doe.fullMentions()).isEqualTo(2);
    }

    @Test
    void keepsAliasesInOrderAndNoneThatIsItsName() {
        Entity doe = person("Jane Doe");
        doe.alias("Jane");
        doe.alias("Doe");
        doe.alias("Jane Doe");
        doe.alias("Doe");
        assertThat(doe.found().aliases()).containsExactly("Doe", "Jane");
    }

    @Test
    void keepsACapacityOnce() {
        Entity doe = person("Jane Doe");
        doe.capacity(capacity("a nurse", "nurse", null));
        doe.capacity(capacity("A Nurse", "chief", "Lund"));
        doe.capacity(capacity("the nurse", "Nurse", null));
        assertThat(doe.capacities()).containsExactly(capacity("a nurse", "nurse", null));
    }

    @Test
    void keepsCapacitiesThatDiffer() {
        Entity doe = person("Jane Doe");
        doe.capacity(capacity("a nurse", "nurse", null));
        doe.capacity(capacity("a nurse in Lund", "nurse", "Lund"));
        doe.capacity(capacity("a lawyer", "lawyer", null));
        doe.capacity(capacity("of Lund", null, "Lund"));
        assertThat(doe.capacities()).hasSize(4);
    }

    @Test
    void keepsTwentyFourCapacitiesAndAliasesAtMost() {
        Entity doe = person("Jane Doe");
        for (int i = 0; i < 26; i++) {
            doe.capacity(capacity("a nurse of ward " + i, "nurse of ward " + i, null));
            doe.alias("Doe " + i);
        }
        assertThat(doe.capacities()).hasSize(24);
        assertThat(doe.found().aliases()).hasSize(24);
    }

    @Test
    void believesTheFirstGenderThatIsTold() {
        Entity doe = person("Jane Doe");
        doe.tell(Gender.UNKNOWN);
        doe.tell(Gender.FEMALE);
        doe.tell(Gender.MALE);
        assertThat(doe.told()).isEqualTo(Gender.FEMALE);
        assertThat(doe.agreement(Gender.FEMALE)).isEqualTo(1);
        assertThat(doe.agreement(Gender.MALE)).isZero();
    }

    @Test
    void doubtsAGenderThatIsGuessed() {
        Entity doe = person("Jane Doe");
        doe.guess(Gender.UNKNOWN);
        doe.guess(Gender.FEMALE);
        doe.guess(Gender.MALE);
        assertThat(doe.agreement(Gender.FEMALE)).isEqualTo(1);
        assertThat(doe.agreement(Gender.MALE)).isEqualTo(0.2);
        assertThat(doe.told()).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void fitsEachGenderWhereNoneIsKnown() {
        assertThat(person("Jane Doe").agreement(Gender.MALE)).isEqualTo(0.7);
        assertThat(person("Doe").agreement(Gender.MALE)).isEqualTo(0.45);
    }

    @Test
    void mayBeABodyWhereNothingSpeaksForAPerson() {
        assertThat(person("Doe").mayBeABody()).isTrue();
        assertThat(new Entity(ExpertKind.ORGANIZATION, "Lund", SPAN).mayBeABody())
                .isTrue();
    }

    @Test
    void isNoBodyWhereSomethingSpeaksForAPerson() {
        Entity described = person("Doe");
        described.capacity(capacity("a nurse", "nurse", null));
        Entity told = person("Doe");
        told.tell(Gender.MALE);
        Entity guessed = person("Doe");
        guessed.guess(Gender.MALE);
        assertThat(described.mayBeABody()).isFalse();
        assertThat(told.mayBeABody()).isFalse();
        assertThat(guessed.mayBeABody()).isFalse();
    }

    @Test
    void isABodyThatAPersonSpeaksFor() {
        Entity body = new Entity(ExpertKind.ORGANIZATION, "Lund", SPAN);
        body.capacity(capacity("Lund-based", null, null));
        assertThat(body.mayBeABody()).isTrue();
    }

    @Test
    void becomesABody() {
        Entity doe = person("Doe");
        doe.isABody();
        assertThat(doe.kind()).isEqualTo(ExpertKind.ORGANIZATION);
        assertThat(doe.isPerson()).isFalse();
    }

    @Test
    void tellsTheArchiveWhatIsKnown() {
        Entity doe = person("Jane Doe");
        doe.alias("Doe");
        doe.capacity(capacity("a nurse", "nurse", null));
        assertThat(doe.found())
                .isEqualTo(new FoundExpert(
                        ExpertKind.PERSON, "Jane Doe", List.of("Doe"), List.of(capacity("a nurse", "nurse", null))));
    }

    private static Entity person(String name) {
        return new Entity(ExpertKind.PERSON, name, SPAN);
    }

    private static Affiliation capacity(String printed, @Nullable String role, @Nullable String organization) {
        return new Affiliation(printed, role, organization, null, SPAN);
    }
}
