package org.inquit.extraction.page;

import org.inquit.extraction.RemovalReason;
import org.jspecify.annotations.Nullable;

/** What a line is on the page, and with it whether and why it leaves the text. */
enum LineKind {
    TEXT(null),
    HEADLINE(null),
    STANDFIRST(null),
    PUBLICATION_DATE(null),
    DATE(RemovalReason.OTHER),
    REPEATED_DATE(RemovalReason.REPEATED_DATE),
    REPEATED_HEADLINE(RemovalReason.REPEATED_HEADLINE),
    BYLINE(RemovalReason.BYLINE),
    STAFF_CREDIT(RemovalReason.BYLINE),
    CAPTION(RemovalReason.CAPTION),
    CREDIT(RemovalReason.CREDIT),
    WIDGET(RemovalReason.WIDGET),
    COUNTER(RemovalReason.COUNTER),
    FOREIGN_LINK(RemovalReason.FOREIGN_LINK),
    ADDRESS(RemovalReason.OTHER),
    OTHER(RemovalReason.OTHER);

    private final @Nullable RemovalReason reason;

    LineKind(@Nullable RemovalReason reason) {
        this.reason = reason;
    }

    /** Why such a line is no part of the text; null where the text or a field of the page keeps its words. */
    @Nullable
    RemovalReason reason() {
        return reason;
    }

    /** Whether it stands in the head of a page, between standfirst and body. */
    boolean marksHead() {
        return this == DATE || this == BYLINE || this == COUNTER;
    }
}
