package org.inquit.ingestion;

/** Tells of a change that a test has made to the archive by itself. */
public final class ArchiveChange {

    private ArchiveChange() {}

    /** Gives the archive a new version. */
    public static void tell(ArchiveVersion version) {
        version.during(() -> true, changed -> changed);
    }
}
