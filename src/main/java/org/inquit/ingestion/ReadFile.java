package org.inquit.ingestion;

import org.inquit.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * A file of the seeds, read.
 *
 * @param file as the look saw it
 * @param bytes how many were read
 * @param sha256 their digest in hexadecimal, null where they were not read
 * @param refusal why it is no article, null where it is one
 * @param text the characters, null where it is no article
 * @param found what they hold, null where the archive already has it
 */
record ReadFile(
        SeedFile file,
        int bytes,
        @Nullable String sha256,
        @Nullable String refusal,
        @Nullable Decoded text,
        @Nullable Extraction found) {

    static ReadFile refused(SeedFile file, @Nullable String sha256, String reason) {
        return new ReadFile(file, 0, sha256, reason, null, null);
    }
}
