package org.inquit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.LoadedFile;
import org.inquit.graphql.page.Connection;
import org.inquit.graphql.page.LoadedFileEdge;
import org.inquit.graphql.page.Page;
import org.inquit.ingestion.LoadState;

/** What became of the seeds: the counts, and a page of the files. */
@Description("What became of the seeds: counts, and one line for each file.")
public final class LoadReport extends Connection<LoadedFile, LoadedFileEdge> {

    private final LoadState state;

    LoadReport(LoadState state, Page<LoadedFile> page) {
        super(page, LoadedFileEdge::new);
        this.state = state;
    }

    @Description("Whether all files of the seeds have been looked at.")
    public LoadState getState() {
        return state;
    }
}
