package org.inquit.ingestion;

import java.time.Duration;
import org.inquit.settings.Setting;

/** The settings of the seeds folder with their ranges checked, so that a wrong one stops the start with its name. */
record SeedsLimits(Duration rescanEvery, Duration settledAfter, int maxFileBytes, int threads, Duration progressEvery) {

    private static final int LARGEST_FILE = 64 << 20;
    private static final int MOST_THREADS = 64;

    static SeedsLimits of(SeedsConfig config) {
        return new SeedsLimits(
                rescan(config.rescanEvery()),
                Setting.within("inquit.seeds.settled-after", config.settledAfter(), Duration.ZERO, Duration.ofHours(1)),
                Setting.within("inquit.seeds.max-file-bytes", config.maxFileBytes(), 1, LARGEST_FILE),
                threads(Setting.within("inquit.seeds.threads", config.threads(), 0, MOST_THREADS)),
                Setting.within(
                        "inquit.seeds.progress-every",
                        config.progressEvery(),
                        Duration.ofSeconds(1),
                        Duration.ofHours(1)));
    }

    private static Duration rescan(Duration every) {
        return every.isZero()
                ? every
                : Setting.within("inquit.seeds.rescan-every", every, Duration.ofSeconds(1), Duration.ofDays(1));
    }

    private static int threads(int asked) {
        return asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
    }
}
