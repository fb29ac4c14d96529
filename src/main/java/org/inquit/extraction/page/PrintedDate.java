package org.inquit.extraction.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a line of its own prints it.
 *
 * @param day the day; null where its year is missing or its order cannot be told
 * @param updated whether the line says that the page was changed on it
 * @param alone whether nothing else stands on the line
 */
record PrintedDate(@Nullable LocalDate day, boolean updated, boolean alone) {

    PrintedDate asUpdated() {
        return new PrintedDate(day, true, alone);
    }
}
