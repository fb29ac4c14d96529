package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.inquit.extraction.language.VerbForm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbFormsTest {

    @ParameterizedTest
    @CsvSource({
        "warn, warns",
        "note, notes",
        "pass, passes",
        "fix, fixes",
        "buzz, buzzes",
        "watch, watches",
        "wish, wishes",
        "go, goes",
        "cry, cries",
        "say, says",
        "y, ys"
    })
    void formsTheThirdPerson(String lemma, String third) {
        assertThat(VerbForms.third(lemma)).isEqualTo(third);
    }

    @ParameterizedTest
    @CsvSource({"warn, warned", "note, noted", "cry, cried", "play, played", "agree, agreed"})
    void formsThePast(String lemma, String past) {
        assertThat(VerbForms.past(lemma)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"worked, work", "proved, prove", "showed, show", "learned, learn", "addressed, address"})
    void knowsTheRegularPastBesideARareOne(String past, String lemma) {
        VerbForm form = Objects.requireNonNull(Lexicon.english().verb(past));
        assertThat(form.verb().lemma()).isEqualTo(lemma);
        assertThat(form.kind()).isEqualTo(Kind.PAST);
    }

    @ParameterizedTest
    @CsvSource({"warn, warning", "note, noting", "agree, agreeing", "hoe, hoeing", "dye, dyeing", "cry, crying"})
    void formsTheGerund(String lemma, String gerund) {
        assertThat(VerbForms.gerund(lemma)).isEqualTo(gerund);
    }

    @ParameterizedTest
    @CsvSource({"warn, BASE", "warns, THIRD", "warned, PAST", "warning, GERUND"})
    void knowsTheFormsOfARegularVerb(String form, Kind kind) {
        Verb warn = new Verb("warn", "C", 9);
        assertThat(with(warn).of(form)).isEqualTo(new VerbForm(warn, kind));
    }

    @ParameterizedTest
    @CsvSource({"admit, BASE", "admits, THIRD", "admitted, PAST", "admitting, GERUND"})
    void knowsTheFormsOfAVerbThatDoubles(String form, Kind kind) {
        Verb admit = new Verb("admit", "C", 9);
        assertThat(with(admit, "admitted", "admitting").of(form)).isEqualTo(new VerbForm(admit, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admited", "admiting", "admittes", "Admit"})
    void knowsNoOtherForms(String form) {
        assertThat(with(new Verb("admit", "C", 9), "admitted", "admitting").of(form))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"travelled, PAST", "traveled, PAST", "travelling, GERUND", "traveling, GERUND"})
    void spellsVerbsInLBothWays(String form, Kind kind) {
        Verb travel = new Verb("travel", "-", 9);
        assertThat(with(travel, "travelled", "travelling").of(form)).isEqualTo(new VerbForm(travel, kind));
    }

    @Test
    void formsNoRegularPastOfAnIrregularVerb() {
        VerbForms forms = with(new Verb("tell", "C", 9), "told");
        assertThat(forms.of("telled")).isNull();
        assertThat(kind(forms, "told")).isEqualTo(Kind.PAST);
        assertThat(kind(forms, "telling")).isEqualTo(Kind.GERUND);
    }

    @Test
    void takesAnIrregularThirdPersonForNoPast() {
        VerbForms forms = with(new Verb("unhave", "-", 9), "unhas");
        assertThat(kind(forms, "unhas")).isEqualTo(Kind.THIRD);
        assertThat(kind(forms, "unhaved")).isEqualTo(Kind.PAST);
    }

    @Test
    void takesAnIrregularGerundForNoPast() {
        VerbForms forms = with(new Verb("singe", "-", 9), "singeing");
        assertThat(kind(forms, "singeing")).isEqualTo(Kind.GERUND);
        assertThat(kind(forms, "singing")).isEqualTo(Kind.GERUND);
        assertThat(kind(forms, "singed")).isEqualTo(Kind.PAST);
    }

    @Test
    void givesAFormToTheVerbThatIsUsedMost() {
        VerbForms forms = with(new Verb("found", "-", 2));
        forms.enter(new Verb("find", "g", 9), "found");
        assertThat(lemma(forms, "found")).isEqualTo("find");
        forms.enter(new Verb("foun", "-", 5), "found");
        assertThat(lemma(forms, "found")).isEqualTo("find");
    }

    @Test
    void leavesAFormToTheFirstOfTwoVerbsUsedAlike() {
        VerbForms forms = with(new Verb("bind", "-", 2), "bound");
        forms.enter(new Verb("bound", "-", 2));
        assertThat(lemma(forms, "bound")).isEqualTo("bind");
    }

    private static VerbForms with(Verb verb, String... irregular) {
        VerbForms forms = new VerbForms();
        forms.enter(verb, irregular);
        return forms;
    }

    private static Kind kind(VerbForms forms, String form) {
        return Objects.requireNonNull(forms.of(form)).kind();
    }

    private static String lemma(VerbForms forms, String form) {
        return Objects.requireNonNull(forms.of(form)).verb().lemma();
    }
}
