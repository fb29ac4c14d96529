package org.inquit.graphql.page;

import java.time.LocalDate;

/** Kinds of values that lists are sorted by, with the way back from the text of a cursor. */
public enum ValueKind {
    /** Names, titles and ids. */
    TEXT,
    /** Counts and offsets. */
    COUNT,
    /** Shares and confidences. */
    SHARE,
    /** Dates of publication. */
    DATE;

    /** No value that is kept is less. */
    Object least() {
        return switch (this) {
            case TEXT -> "";
            case COUNT -> Integer.MIN_VALUE;
            case SHARE -> 0.0;
            case DATE -> LocalDate.of(1, 1, 1);
        };
    }

    Object read(String text) {
        return switch (this) {
            case TEXT -> text;
            case COUNT -> Integer.valueOf(text);
            case SHARE -> Double.valueOf(text);
            case DATE -> LocalDate.parse(text);
        };
    }
}
