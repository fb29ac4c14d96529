package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
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

    private LoadedFile(String name) {
        this.name = name;
        this.outcome = LoadOutcome.SKIPPED;
    }

    /** Writes down what became of a file. */
    public static void put(
            String name,
            LoadOutcome outcome,
            @Nullable String reason,
            @Nullable String sha256,
            @Nullable String articleId) {
        LoadedFile kept = findById(name);
        LoadedFile file = kept == null ? new LoadedFile(name) : kept;
        file.outcome = outcome;
        file.reason = reason;
        file.sha256 = sha256;
        file.articleId = articleId;
        file.persist();
    }

    /** Files that repeated another one which is gone, so that one of them is the article now. */
    public static Set<String> orphans() {
        return Set.copyOf(find(
                        "select f.name from LoadedFile f where f.outcome = ?1 and not exists"
                                + " (select 1 from Article a where a.source.sha256 = f.sha256)",
                        LoadOutcome.DUPLICATE)
                .project(String.class)
                .<String>list());
    }

    /** How many files had one of these outcomes. */
    public static long countOf(LoadOutcome... outcomes) {
        return count("outcome in ?1", List.of(outcomes));
    }

    /** The names of all files of the report. */
    public static Set<String> names() {
        return Set.copyOf(
                find("select name from LoadedFile").project(String.class).<String>list());
    }
}
