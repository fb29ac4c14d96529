package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;

/** How far loading is, for whoever asks while it goes on: readiness, the load report, the log. */
@ApplicationScoped
public class LoadProgress {

    private volatile LoadState state = LoadState.LOADING;

    /** Whether all files of the seeds have been looked at since the start. */
    public LoadState state() {
        return state;
    }

    void loaded() {
        state = LoadState.LOADED;
    }
}
