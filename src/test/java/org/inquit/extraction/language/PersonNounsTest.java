package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNounsTest {

    private static final PersonNouns NOUNS = PersonNouns.read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lawyer",
                "spokeswoman",
                "mother",
                "whistleblower",
                "tugologist",
                "tugonomist",
                "tugographer",
                "tugwoman",
                "tugperson",
                "tugsman",
                "tugkeeper",
                "tugician",
                "tugmaster",
                "tugworker",
                "tugmonger"
            })
    void knowsRoles(String noun) {
        assertThat(NOUNS.isRole(noun)).isTrue();
        assertThat(NOUNS.isPerson(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"child", "person"})
    void knowsPersonsWithoutARole(String noun) {
        assertThat(NOUNS.isRole(noun)).isFalse();
        assertThat(NOUNS.isPerson(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat", "tusman", "lawyers", "tugmasters", ""})
    void knowsWhatIsNoPerson(String noun) {
        assertThat(NOUNS.isRole(noun)).isFalse();
        assertThat(NOUNS.isPerson(noun)).isFalse();
    }

    @Test
    void readsARoleInAnEndingOfALongWordAlone() {
        assertThat(NOUNS.isRole("tuasman")).isTrue();
        assertThat(NOUNS.isRole("tusman")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawyers", "mothers", "police", "people", "alumni", "aldermen", "children", "secretaries"})
    void knowsGroups(String noun) {
        assertThat(NOUNS.isGroup(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawyer", "boats", "boat", "-", "child"})
    void knowsWhatIsNoGroup(String noun) {
        assertThat(NOUNS.isGroup(noun)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "spokeswoman, FEMALE",
        "mother, FEMALE",
        "brother, MALE",
        "king, MALE",
        "lawyer, UNKNOWN",
        "boat, UNKNOWN"
    })
    void tellsGender(String noun, Gender gender) {
        assertThat(NOUNS.gender(noun)).isEqualTo(gender);
    }
}
