package org.inquit.ingestion;

import org.eclipse.microprofile.graphql.Description;

/** Whether all files of the seeds have been looked at. */
@Description("Whether all files of the seeds have been looked at.")
public enum LoadState {
    @Description("The first look at the seeds goes on; the archive holds what has been loaded so far.")
    LOADING,
    @Description("Each file was looked at; the archive is whole.")
    LOADED
}
