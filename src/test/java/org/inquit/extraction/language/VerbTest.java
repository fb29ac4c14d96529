package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbTest {

    @ParameterizedTest
    @CsvSource({
        "-, false, false, false, false, false",
        "C, true, true, false, false, false",
        "c, false, true, false, false, false",
        "g, false, false, true, false, false",
        "t, false, false, false, true, false",
        "i, false, false, false, false, true",
        "cCgti, true, true, true, true, true"
    })
    void readsItsFlags(String flags, boolean says, boolean maySay, boolean thinks, boolean clause, boolean infinitive) {
        Verb verb = new Verb("warn", flags, 1);
        assertThat(verb.communicates()).isEqualTo(says);
        assertThat(verb.mayCommunicate()).isEqualTo(maySay);
        assertThat(verb.thinks()).isEqualTo(thinks);
        assertThat(verb.takesClause()).isEqualTo(clause);
        assertThat(verb.takesInfinitive()).isEqualTo(infinitive);
    }
}
