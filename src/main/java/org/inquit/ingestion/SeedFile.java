package org.inquit.ingestion;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A file of the seeds folder as one look saw it.
 *
 * @param name path below the folder, parts joined by '/'
 * @param path where it is
 * @param size in bytes
 * @param modified when it was last written
 * @param refusal why it cannot be an article, null where it may be one
 */
record SeedFile(
        String name,
        Path path,
        long size,
        FileTime modified,
        @Nullable String refusal) {

    /** Whether both looks saw the same file in the same state. */
    boolean standsStillSince(@Nullable SeedFile earlier) {
        return equals(earlier);
    }
}
