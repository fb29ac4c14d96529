package org.inquit.pages;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inquit.ingestion.Archived;
import org.inquit.ingestion.LoadProgress;
import org.inquit.ingestion.LoadState;

/** The page at /: what this is, what is loaded at this moment, and where to go on. */
@Singleton
class FrontPage {

    private final LoadProgress progress;
    private final String template;
    private final String policy;

    FrontPage(LoadProgress progress) {
        this.progress = progress;
        this.template = Content.resource("front.html").replace("{examples}", links(Gallery.read()));
        this.policy = ContentPolicy.of(template);
    }

    /** With the counts of now. */
    Content content() {
        LoadState state = progress.state();
        Archived now = Archived.now();
        String html = template.replace("{state}", state.name())
                .replace("{told}", told(state, now))
                .replace("{articles}", counted(now.articles()))
                .replace("{experts}", counted(now.experts()))
                .replace("{quotes}", counted(now.quotes()));
        return Content.page(html, policy);
    }

    /** Where the archive cannot be counted, the rest of the page is of use all the same. */
    Content withoutCounts() {
        String html = template.replace("{state}", "UNKNOWN")
                .replace("{told}", "The archive cannot be counted at this moment.")
                .replaceAll("\\{(articles|experts|quotes)}", "–");
        return Content.page(html, policy);
    }

    private String told(LoadState state, Archived now) {
        if (state == LoadState.LOADING) {
            return "Loading: %,d of %,d files are read.".formatted(progress.filesDone(), progress.filesToDo());
        }
        return now.articles() == 0 ? "No article yet: put files ending in .txt into the seeds." : "All is loaded.";
    }

    private static String counted(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String links(Gallery gallery) {
        return gallery.examples().stream().map(FrontPage::link).collect(Collectors.joining("\n"));
    }

    private static String link(Gallery.Example example) {
        return "    <li><a href=\"graphiql?example=%s\">%s</a> <span>%s</span></li>"
                .formatted(example.name(), example.name(), escaped(example.about()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
