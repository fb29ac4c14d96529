package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** One line of the load report: a file of the seeds and what became of it. */
@Entity
@Description("A file of the seeds and what became of it.")
public class LoadedFile extends PanacheEntityBase {

    @Id
    @Description("The file's path below the seeds folder.")
    public String name;

    @Description("What became of it.")
    @Enumerated(EnumType.STRING)
    public LoadOutcome outcome;

    @Description(
            "Why it was skipped, or which file it repeats, or what was noticed; null where there is nothing to say.")
    public @Nullable String reason;

    /** Digest of the bytes; null where they were not read. */
    @Ignore
    public @Nullable String sha256;

    @Ignore
    public @Nullable String articleId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LoadedFile() {}

    public LoadedFile(String name, LoadOutcome outcome) {
        this.name = name;
        this.outcome = outcome;
    }
}
