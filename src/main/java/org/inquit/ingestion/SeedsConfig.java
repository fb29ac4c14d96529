package org.inquit.ingestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the seeds folder, under {@code inquit.seeds}; {@link SeedsLimits} checks their ranges at start. */
@ConfigMapping(prefix = "inquit.seeds")
public interface SeedsConfig {

    /** The folder that holds the news text; it is read with its subfolders. */
    @WithDefault("seeds")
    Path dir();

    /** How long to wait between two looks at the folder: 1 second to 1 day, or 0 to look only once, at the start. */
    @WithDefault("5s")
    Duration rescanEvery();

    /** How long a file's size and time must have stood still before it is read: 0 to 1 hour. */
    @WithDefault("1s")
    Duration settledAfter();

    /** The largest file that is read, in bytes: 1 to 67108864 (64 MiB). */
    @WithDefault("2097152")
    int maxFileBytes();

    /** Threads that read and extract: 1 to 64, or 0 for as many as there are processors. */
    @WithDefault("0")
    int threads();

    /** How often a long load logs its progress: 1 second to 1 hour. */
    @WithDefault("10s")
    Duration progressEvery();
}
