package org.inquit.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells whoever listens which articles arrive while the server runs: those of new and of changed files. */
@ApplicationScoped
public class Arrivals {

    private final LoadProgress progress;
    private final Set<MultiEmitter<? super String>> listeners = ConcurrentHashMap.newKeySet();

    Arrivals(LoadProgress progress) {
        this.progress = progress;
    }

    /**
     * The ids of articles, from now on and without end. They come on the thread that loads: a listener who is not ready for
     * one is told all the same, so put a buffer between.
     */
    public Multi<String> articles() {
        return Multi.createFrom().<String>emitter(this::listen, BackPressureStrategy.IGNORE);
    }

    private void listen(MultiEmitter<? super String> listener) {
        listeners.add(listener);
        listener.onTermination(() -> listeners.remove(listener));
    }

    /** How many listen: whoever is counted is told of all that arrives from then on. */
    public int listeners() {
        return listeners.size();
    }

    /** Tells of an article that is committed; what the first look at the seeds finds is no news. */
    void tell(String articleId) {
        if (progress.state() == LoadState.LOADED) {
            listeners.forEach(listener -> listener.emit(articleId));
        }
    }
}
