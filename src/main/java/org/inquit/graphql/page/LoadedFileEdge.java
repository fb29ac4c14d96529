package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.LoadedFile;

/** A file of the seeds in a list, with its cursor. */
@Description("A file of the seeds in a list, with its cursor.")
public final class LoadedFileEdge extends Edge<LoadedFile> {

    public LoadedFileEdge(Row<LoadedFile> row) {
        super(row);
    }
}
