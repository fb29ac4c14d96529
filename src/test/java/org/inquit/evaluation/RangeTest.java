package org.inquit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void sharedCharactersOverThoseOfEither() {
        assertThat(new Range(0, 10).iou(new Range(0, 10))).isEqualTo(1);
        assertThat(new Range(0, 10).iou(new Range(2, 12))).isEqualTo(8 / 12.0);
        assertThat(new Range(0, 10).iou(new Range(10, 12))).isZero();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Range(0, 3).overlaps(new Range(3, 5))).isFalse();
        assertThat(new Range(0, 4).overlaps(new Range(3, 5))).isTrue();
    }

    @Test
    void offsetsCountCodePoints() {
        ArticleText text = new ArticleText("\uD83D\uDEA7 “Oh, no.”");
        assertThat(text.length()).isEqualTo(11);
        assertThat(text.ofUnits(3, 12)).isEqualTo(new Range(2, 11));
        assertThat(text.words(new Range(2, 11))).isEqualTo("“Oh, no.”");
        assertThat(text.trimmed(new Range(2, 11))).isEqualTo(new Range(3, 9));
        assertThat(text.trimmed(new Range(9, 11)).isEmpty()).isTrue();
    }
}
