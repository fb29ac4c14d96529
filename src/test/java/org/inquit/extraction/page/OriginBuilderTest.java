package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.Origin;
import org.junit.jupiter.api.Test;

class OriginBuilderTest {

    @Test
    void remembersMoreRunsThanItHasRoomForAtFirst() {
        OriginBuilder builder = new OriginBuilder();
        for (int run = 0; run < 100; run++) {
            builder.add(run * 2, run * 5);
        }
        Origin origin = builder.build();
        for (int run = 0; run < 100; run++) {
            assertThat(origin.rawOffset(run * 2)).isEqualTo(run * 5);
            assertThat(origin.rawOffset(run * 2 + 1)).isEqualTo(run * 5 + 1);
        }
    }

    @Test
    void leadsToTheSamePlaceBeforeAnyRun() {
        assertThat(new OriginBuilder().build().rawOffset(7)).isEqualTo(7);
    }
}
