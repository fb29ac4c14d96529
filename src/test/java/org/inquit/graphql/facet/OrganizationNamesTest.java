package org.inquit.graphql.facet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ministry of Ports, STATE",
        "Norway, STATE",
        "Lund City Council, STATE",
        "Coastal Bank, COMPANY",
        "Solberg Airlines, COMPANY",
        "Institute for Tides, EDUCATION",
        "University of Lund, EDUCATION",
        "St. Anna Hospital, HEALTH",
        "Harbour Gazette, MEDIA",
        "Green Party, PARTY",
        "Pilots' Union, ASSOCIATION",
        "Association of Banks, ASSOCIATION",
        "Church of Sweden, FAITH",
        "Tidewater, OTHER",
        "'', OTHER"
    })
    void isOfTheKindOfItsNoun(String name, OrganizationKind kind) {
        assertThat(OrganizationNames.kind(name)).isEqualTo(kind);
    }
}
