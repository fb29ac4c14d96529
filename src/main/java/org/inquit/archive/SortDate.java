package org.inquit.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that always exists, so that orders and cursors need no rule for null. */
final class SortDate {

    /** Stands for an unknown date: before all that was ever printed. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private SortDate() {}

    static LocalDate of(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : date;
    }
}
