package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProperWordsTest {

    @Test
    void collectsCapitalisedWordsWithinSentences() {
        ProperWords proper = of("Ferries sail to Lund. Boats sail with Rivers on Monday.");
        assertThat(proper.contain("Lund")).isTrue();
        assertThat(proper.contain("Rivers")).isTrue();
        assertThat(proper.contain("Monday")).isTrue();
    }

    @Test
    void leavesOutWordsThatOpenSentences() {
        ProperWords proper = of("Ferries sail, Boats sail: Ships sail “no” Planes");
        assertThat(proper.contain("Ferries")).isFalse();
        assertThat(proper.contain("Boats")).isFalse();
        assertThat(proper.contain("Ships")).isFalse();
        assertThat(proper.contain("Planes")).isFalse();
        assertThat(proper.contain("sail")).isFalse();
    }

    @Test
    void leavesOutHeadings() {
        assertThat(of("Ferry From Lund Sails To Berg Again").contain("Lund")).isFalse();
        assertThat(of("Ferry From Lund Sails To Berg late").contain("Lund")).isTrue();
    }

    @Test
    void knowsLastNamesByTheGivenNameBefore() {
        ProperWords proper = of("They met Jane Doe in old Lund and jane Roe with Harbour Trust.");
        assertThat(proper.isLastName("Doe")).isTrue();
        assertThat(proper.isLastName("Jane")).isFalse();
        assertThat(proper.isLastName("Lund")).isFalse();
        assertThat(proper.isLastName("Roe")).isFalse();
        assertThat(proper.isLastName("Trust")).isFalse();
    }

    private static ProperWords of(String text) {
        return ProperWords.of(Parses.sentences(text), Lexicon.english());
    }
}
