package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.archive.Article;
import org.inquit.archive.Commits;
import org.inquit.archive.LoadOutcome;
import org.inquit.archive.LoadedFile;
import org.inquit.archive.SourceFile;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.QuoteExtractor;
import org.jspecify.annotations.Nullable;

/** Brings the archive in line with one file at a time: each file is one transaction, whole or not at all. */
@ApplicationScoped
class ArticleStore {

    private static final String FORMAT = "text";

    private final FileReading reading;
    private final ArticleWriting writing;
    private final ArchiveVersion version;
    private final Arrivals arrivals;

    ArticleStore(FileReading reading, ArticleWriting writing, ArchiveVersion version, Arrivals arrivals) {
        this.reading = reading;
        this.writing = writing;
        this.version = version;
        this.arrivals = arrivals;
    }

    /** Stores what was read of a file and says what became of it. */
    LoadOutcome store(ReadFile read) {
        LoadOutcome outcome =
                version.during(() -> Commits.of(() -> outcome(read)), each -> each != LoadOutcome.UNCHANGED);
        if (outcome == LoadOutcome.LOADED) {
            arrivals.tell(Article.idOf(read.file().name()));
        }
        return outcome;
    }

    /** Writes down that a file is no article, whatever it was before. */
    void skip(String name, @Nullable String sha256, String reason) {
        changing(() -> {
            writing.remove(name);
            report(name, LoadOutcome.SKIPPED, reason, sha256, null);
        });
    }

    /** Takes a file that is gone, and its article, out of the archive. */
    void remove(String name) {
        changing(() -> {
            writing.remove(name);
            LoadedFile.deleteById(name);
        });
    }

    private void changing(Runnable work) {
        version.during(() -> Commits.of(Executors.callable(work, true)), done -> done);
    }

    private LoadOutcome outcome(ReadFile read) {
        String name = read.file().name();
        String sha256 = Objects.requireNonNull(read.sha256());
        Optional<Article.Version> kept = Article.version(sha256);
        if (kept.isPresent() && kept.get().name().compareTo(name) < 0) {
            writing.remove(name);
            return report(
                    name,
                    LoadOutcome.DUPLICATE,
                    "the same bytes as " + kept.get().name(),
                    sha256,
                    null);
        }
        if (kept.isPresent() && isCurrent(kept.get(), name)) {
            String id = kept.get().id();
            return report(name, LoadOutcome.UNCHANGED, remark(Article.findById(id)), sha256, id);
        }
        Set<String> outdated = new TreeSet<>(Set.of(name));
        kept.ifPresent(other -> outdated.add(other.name()));
        Article article = replace(outdated, read, sha256);
        kept.filter(other -> !other.name().equals(name)).ifPresent(other -> repeat(other.name(), name, sha256));
        return report(name, LoadOutcome.LOADED, remark(article), sha256, article.id);
    }

    private Article replace(Set<String> outdated, ReadFile read, String sha256) {
        Decoded text = Objects.requireNonNull(read.text());
        Extraction found = read.found() != null ? read.found() : reading.extract(text);
        SourceFile source = new SourceFile(
                read.file().name(),
                sha256,
                read.bytes(),
                text.charset(),
                FORMAT,
                Instant.now(),
                QuoteExtractor.VERSION,
                found.page().removed());
        return writing.replace(outdated, new Article(source, found), found);
    }

    private static boolean isCurrent(Article.Version kept, String name) {
        return kept.name().equals(name) && kept.extractorVersion().equals(QuoteExtractor.VERSION);
    }

    private static void repeat(String other, String name, String sha256) {
        report(other, LoadOutcome.DUPLICATE, "the same bytes as " + name, sha256, null);
    }

    /** What the reader of the report should know of an article: why it has no quotes, how its bytes were read. */
    private static @Nullable String remark(@Nullable Article article) {
        if (article == null) {
            return null;
        }
        String charset = article.source.charset();
        String remarks = Stream.of(
                        LanguageRemark.of(article.language),
                        charset.equals("UTF-8") ? "" : "Decoded as " + charset + ".")
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(" "));
        return remarks.isEmpty() ? null : remarks;
    }

    private static LoadOutcome report(
            String name,
            LoadOutcome outcome,
            @Nullable String reason,
            @Nullable String sha256,
            @Nullable String articleId) {
        LoadedFile.put(name, outcome, reason, sha256, articleId);
        return outcome;
    }
}
