package org.inquit.extraction.page;

import org.jspecify.annotations.Nullable;

/** Knows one family of page noise by the shape of a single line. */
interface LineRule {

    /** The kind of that line, or null where the rule does not know it. */
    @Nullable
    LineKind kindOf(String text);
}
