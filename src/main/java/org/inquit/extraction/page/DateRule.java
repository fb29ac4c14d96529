package org.inquit.extraction.page;

import org.jspecify.annotations.Nullable;

/** Knows lines of dates and times alone. */
final class DateRule implements LineRule {

    @Override
    public @Nullable LineKind kindOf(String text) {
        return DateReader.read(text).isEmpty() ? null : LineKind.DATE;
    }
}
