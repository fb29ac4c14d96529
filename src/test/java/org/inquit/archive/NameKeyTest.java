package org.inquit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.ExpertKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Pérez, ana-perez",
        "Ana M. Perez, ana-perez",
        "Zoë van der Berg, zoe-berg",
        "Séamus O'Grady, seamus-ogrady",
        "Séamus O’Grady, seamus-ogrady",
        "Franz-Stefan Lind, franz-lind",
        "John Ames Jr., john-ames-jr",
        "John Q. Ames, john-ames",
        "Dr. Ana Pérez, ana-perez",
        "Łukasz Strøm, lukasz-strom",
        "Володимир Ковач, володимир-ковач",
        "Solberg, solberg"
    })
    void aPersonIsKnownByFirstAndLastName(String printed, String key) {
        assertThat(NameKey.of(ExpertKind.PERSON, printed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Institute for River Works, institute-for-river-works",
        "IRW, irw",
        "Café & Söhne GmbH, cafe-sohne-gmbh",
        "The Institute for River Works, institute-for-river-works",
        "U.S. River Survey, us-river-survey"
    })
    void anOrganisationIsKnownByAllItsWords(String printed, String key) {
        assertThat(NameKey.of(ExpertKind.ORGANIZATION, printed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Solberg, true",
        "Mr. Solberg, true",
        "van der Berg, true",
        "Ames Jr., true",
        "al-Rashid, true",
        "Smith-Jones, true",
        "Ben Wright, false",
        "Al Stone, false",
        "J.D. Stone, false",
        "Ingrid Solberg, false",
        "I. Solberg, false",
        "Zoë van der Berg, false"
    })
    void aLastNameAloneTellsNobody(String printed, boolean alone) {
        assertThat(NameKey.isSurnameAlone(ExpertKind.PERSON, printed)).isEqualTo(alone);
        assertThat(NameKey.isSurnameAlone(ExpertKind.ORGANIZATION, printed)).isFalse();
    }
}
