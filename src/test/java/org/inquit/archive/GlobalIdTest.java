package org.inquit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.ExpertKind;
import org.junit.jupiter.api.Test;

class GlobalIdTest {

    @Test
    void saysTheKindOfRecordAndFitsIntoAnAddress() {
        List<String> ids = List.of(
                GlobalId.article("2025/a.txt"),
                GlobalId.expert(ExpertKind.PERSON, "Ana Perez"),
                GlobalId.quote("a", "words", 0),
                GlobalId.appearance("e", "a"));
        assertThat(ids).allMatch(id -> id.matches("[aeqp][A-Za-z0-9_-]{20}")).doesNotHaveDuplicates();
    }

    @Test
    void staysTheSameForEver() {
        assertThat(GlobalId.article("2025/a.txt")).isEqualTo("au8d2mIbj1hWITaRxoUFN");
    }

    @Test
    void partsWhatIsNotTheSame() {
        assertThat(GlobalId.expert(ExpertKind.PERSON, "Ana Pérez"))
                .isEqualTo(GlobalId.expert(ExpertKind.PERSON, "Ana M. Perez"))
                .isNotEqualTo(GlobalId.expert(ExpertKind.ORGANIZATION, "Ana Perez"));
        assertThat(GlobalId.quote("a", "words", 0))
                .isNotEqualTo(GlobalId.quote("a", "words", 1))
                .isNotEqualTo(GlobalId.quote("b", "words", 0));
    }
}
