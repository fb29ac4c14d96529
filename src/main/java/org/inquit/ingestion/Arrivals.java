package org.inquit.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whoever listens which articles arrive while the server runs: those of new and of changed files. */
@ApplicationScoped
public class Arrivals {

    private final LoadProgress progress;
    private final BroadcastProcessor<String> articles = BroadcastProcessor.create();

    Arrivals(LoadProgress progress) {
        this.progress = progress;
    }

    /**
     * The ids of articles, from now on and without end. They come on the thread that loads: a listener who is not ready for
     * one fails, so put a buffer between.
     */
    public Multi<String> articles() {
        return articles;
    }

    /** Tells of an article that is committed; what the first look at the seeds finds is no news. */
    void tell(String articleId) {
        if (progress.state() == LoadState.LOADED) {
            articles.onNext(articleId);
        }
    }
}
