package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class RefusalLogTest {

    private static final LogRecord REFUSAL = new LogRecord(Level.INFO, "Request 1: SYNTAX_ERROR");

    private Instant now = Instant.parse("2026-11-26T12:00:00Z");
    private final RefusalLog log = new RefusalLog(3, () -> now);

    @Test
    void writesSoManyOfAMinuteAndCountsTheOthers() {
        assertThat(written(10)).isEqualTo(3);
        now = now.plusSeconds(59);
        assertThat(written(10)).isZero();
        now = now.plusSeconds(1);
        assertThat(written(2)).isEqualTo(2);
    }

    @Test
    void writesNoneWhereNoneIsWanted() {
        RefusalLog none = new RefusalLog(0, () -> now);
        assertThat(none.isLoggable(REFUSAL)).isFalse();
    }

    private int written(int refusals) {
        int written = 0;
        for (int i = 0; i < refusals; i++) {
            written += log.isLoggable(REFUSAL) ? 1 : 0;
        }
        return written;
    }
}
