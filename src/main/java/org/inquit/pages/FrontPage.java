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
        String counts = count("articles", now.articles(), "article", "articles")
                + count("experts", now.experts(), "expert quoted", "experts quoted")
                + count("quotes", now.quotes(), "quote", "quotes");
        return page(state.name(), told(state, now), counts);
    }

    /** Where the archive cannot be counted, the rest of the page is of use all the same. */
    Content withoutCounts() {
        return page("UNKNOWN", "The archive cannot be counted at this moment.", "");
    }

    private Content page(String state, String told, String counts) {
        String html = template.replace("{state}", state).replace("{told}", told).replace("{counts}", counts);
        return Content.page(html, policy);
    }

    private String told(LoadState state, Archived now) {
        if (state == LoadState.LOADING) {
            return String.format(
                    Locale.ROOT, "Loading: %,d of %,d files are read.", progress.filesDone(), progress.filesToDo());
        }
        return now.articles() == 0 ? "No article yet: put files ending in .txt into the seeds." : "All is loaded.";
    }

    private static String count(String id, long count, String one, String many) {
        return String.format(
                Locale.ROOT, "<div><dt>%s</dt><dd id=\"%s\">%,d</dd></div>", count == 1 ? one : many, id, count);
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
