package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "1,204",
                "1.2k",
                "99+",
                "3m",
                "123456789",
                "6 min",
                "6min read",
                "6-min read",
                "Estimated reading time: 6 minutes",
                "(12) comments",
                "View all 12 comments",
                "See all 1 photos of 12 images",
                "12 shares · 3 likes",
                "Updated 2 hours ago",
                "Replies12",
                "Like7"
            })
    void knowsFigures(String text) {
        assertThat(new CounterRule().kindOf(text)).isEqualTo(LineKind.COUNTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "minutes",
                "View all comments",
                "12 boats",
                "comments 2k25x boats",
                "12 minutes.",
                "6-min walk",
                "1234567890",
                "12-34",
                "7th",
                "F16",
                "Ulm7",
                "Like7a",
                "7Boats",
                "@ellery12",
                "Read 1 2 3 4 5 6 7 minutes ago",
                "View all 12 comments and see all the photos and all the videos"
            })
    void knowsNoOtherLineForFigures(String text) {
        assertThat(new CounterRule().kindOf(text)).isNull();
    }
}
