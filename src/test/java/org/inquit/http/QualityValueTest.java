package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QualityValueTest {

    @Test
    void readsNamesParametersAndQualities() {
        assertThat(QualityValue.list("Text/HTML;Level=1;q=0.5, */* ; q=0.1,gzip"))
                .containsExactly(
                        new QualityValue("text/html", Map.of("level", "1"), 0.5),
                        new QualityValue("*/*", Map.of(), 0.1),
                        new QualityValue("gzip", Map.of(), 1));
    }

    @Test
    void aSeparatorInQuotationMarksSeparatesNothing() {
        assertThat(QualityValue.list("a/b;profile=\"x,y;z\";q=0.2"))
                .containsExactly(new QualityValue("a/b", Map.of("profile", "x,y;z"), 0.2));
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        assertThat(QualityValue.list("a;q=2, b;q=x, c;d, ;, ,e;q=0.25"))
                .containsExactly(new QualityValue("e", Map.of(), 0.25));
        assertThat(QualityValue.list(null)).isEmpty();
    }
}
