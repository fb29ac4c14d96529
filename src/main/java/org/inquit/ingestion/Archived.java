package org.inquit.ingestion;

import java.nio.file.Path;
import java.time.Duration;
import org.inquit.archive.Article;
import org.inquit.archive.Commits;
import org.inquit.archive.Expert;
import org.inquit.archive.LoadOutcome;
import org.inquit.archive.LoadedFile;
import org.inquit.archive.Quote;

/**
 * How much the archive holds.
 *
 * @param articles in the archive
 * @param experts who are quoted
 * @param quotes in the archive
 * @param skipped files of the seeds that are no articles
 */
public record Archived(long articles, long experts, long quotes, long skipped) {

    /** Counts now, in a transaction of its own. */
    public static Archived now() {
        return Commits.read(() -> new Archived(
                Article.count(),
                Expert.count("quoteCount > 0"),
                Quote.count(),
                LoadedFile.count("outcome", LoadOutcome.SKIPPED)));
    }

    static String line(Path dir, Duration elapsed) {
        Archived now = now();
        return "Loaded %s in %.1f s: %,d articles, %,d quotes, %,d experts; %,d files skipped"
                .formatted(dir, elapsed.toMillis() / 1000.0, now.articles, now.quotes, now.experts, now.skipped);
    }
}
