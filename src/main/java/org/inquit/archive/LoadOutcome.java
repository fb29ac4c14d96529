package org.inquit.archive;

import org.eclipse.microprofile.graphql.Description;

/** What became of a file of the seeds. */
@Description("What became of a file of the seeds.")
public enum LoadOutcome {
    @Description("Its article is in the archive, loaded by this run.")
    LOADED,
    @Description("Its article is in the archive since an earlier run; the bytes are the same.")
    UNCHANGED,
    @Description("Another file has the same bytes; that one is the article.")
    DUPLICATE,
    @Description("It is no article; the reason says why.")
    SKIPPED
}
