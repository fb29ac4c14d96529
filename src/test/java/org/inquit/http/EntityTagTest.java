package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    private static final EntityTag TAG = new EntityTag("\"abc\"");

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "\"x\",W/\"abc\" , \"y\""})
    void isNamedAloneAmongOthersAndWeakly(String ifNoneMatch) {
        assertThat(TAG.isNamedBy(ifNoneMatch)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\"ABC\"", "\"abcd\"", "*", "w/\"abc\""})
    void isNotNamedByAnother(String ifNoneMatch) {
        assertThat(TAG.isNamedBy(ifNoneMatch)).isFalse();
    }

    @Test
    void isNotNamedByNoHeader() {
        assertThat(TAG.isNamedBy(null)).isFalse();
    }

    @Test
    void digestsTellListsOfTextsApart() {
        String one = new Digest().with("ab").with("c").letters();
        assertThat(one).isEqualTo(new Digest().with("ab").with("c").letters());
        assertThat(one).isNotEqualTo(new Digest().with("a").with("bc").letters());
        assertThat(Digest.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void digestsTellHalvesOfCharactersFromQuestionMarks() {
        String half = new Digest().with("open\ud800").letters();
        assertThat(half).isNotEqualTo(new Digest().with("open?").letters());
        assertThat(half).isNotEqualTo(new Digest().with("open\udfff").letters());
    }
}
