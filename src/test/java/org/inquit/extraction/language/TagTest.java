package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagTest {

    @ParameterizedTest
    @EnumSource
    void tellsWhatATagMayDo(Tag tag) {
        assertThat(tag.modifies())
                .isEqualTo(EnumSet.of(Tag.ADJECTIVE, Tag.NOUN, Tag.NUMBER, Tag.NAME, Tag.PARTICIPLE, Tag.GERUND)
                        .contains(tag));
        assertThat(tag.isNoun())
                .isEqualTo(EnumSet.of(Tag.NOUN, Tag.PLURAL, Tag.NAME).contains(tag));
        assertThat(tag.isVerb())
                .isEqualTo(EnumSet.of(Tag.VERB, Tag.BASE, Tag.GERUND, Tag.PARTICIPLE)
                        .contains(tag));
    }
}
