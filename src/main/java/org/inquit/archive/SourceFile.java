package org.inquit.archive;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inquit.extraction.RemovedText;

/**
 * The file that an article was read from, and how.
 *
 * @param name path below the seeds folder, parts joined by '/'
 * @param sha256 digest of the bytes, in hexadecimal
 * @param bytes size of the file
 * @param charset name of the charset by which the bytes were decoded
 * @param format kind of file: 'text'
 * @param loadedAt when it was loaded
 * @param extractorVersion the version that found the quotes
 * @param removed page noise, with reasons
 */
@Embeddable
@Description("The file that an article was read from, and how.")
public record SourceFile(
        @Description("The file's path below the seeds folder.")
        String name,

        @Description("SHA-256 digest of the file's bytes, in hexadecimal.")
        String sha256,

        @Description("Size of the file in bytes.") int bytes,

        @Description("The charset by which the bytes were decoded.")
        String charset,

        @Description("Kind of file: 'text'.") String format,
        @Description("When the file was loaded.") Instant loadedAt,

        @Description("The version of the extractor that found the quotes.")
        String extractorVersion,

        @Description("Page noise with the reason for its removal: nothing is dropped silently.")
        @JdbcTypeCode(SqlTypes.JSON)
        List<RemovedText> removed) {}
