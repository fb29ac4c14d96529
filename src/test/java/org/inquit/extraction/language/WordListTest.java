package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void leavesOutCommentsAndBlankLines() {
        assertThat(WordList.lines("parties.txt"))
                .contains("labour")
                .noneMatch(String::isBlank)
                .noneMatch(line -> line.startsWith("#"));
    }

    @Test
    void readsASet() {
        assertThat(WordList.set("parties.txt")).contains("labour").doesNotContain("ferry");
    }

    @Test
    void readsPairs() {
        assertThat(WordList.pairs("lists/demonyms.txt")).containsEntry("norwegian", "Norway");
    }

    @Test
    void readsFirstFields() {
        assertThat(WordList.firstFields("lists/bodies.txt")).contains("academy").doesNotContain("-");
    }

    @Test
    void keepsEmptyFields() {
        assertThat(WordList.rows("lists/persons.txt")).allMatch(fields -> fields.length == 4);
    }

    @Test
    void tellsWhichListIsMissing() {
        assertThatThrownBy(() -> WordList.lines("ferries.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ferries.txt");
    }
}
