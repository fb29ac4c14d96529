package org.inquit.ingestion;

import java.time.Duration;

/** The settings of the seeds folder with their ranges checked, so that a wrong one stops the start with its name. */
record SeedsLimits(Duration rescanEvery, Duration settledAfter, int maxFileBytes, int threads, Duration progressEvery) {

    private static final int LARGEST_FILE = 64 << 20;
    private static final int MOST_THREADS = 64;

    static SeedsLimits of(SeedsConfig config) {
        return new SeedsLimits(
                rescan(config.rescanEvery()),
                within("settled-after", config.settledAfter(), Duration.ZERO, Duration.ofHours(1)),
                within("max-file-bytes", config.maxFileBytes(), 1, LARGEST_FILE),
                threads(within("threads", config.threads(), 0, MOST_THREADS)),
                within("progress-every", config.progressEvery(), Duration.ofSeconds(1), Duration.ofHours(1)));
    }

    private static Duration rescan(Duration every) {
        return every.isZero() ? every : within("rescan-every", every, Duration.ofSeconds(1), Duration.ofDays(1));
    }

    private static int threads(int asked) {
        return asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
    }

    private static <T extends Comparable<T>> T within(String key, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "inquit.seeds.%s must be %s to %s; it is %s".formatted(key, least, most, value));
        }
        return value;
    }
}
