package org.inquit.search;

/**
 * One key by which hits are sorted.
 *
 * @param by what they are sorted by
 * @param ascending whether the least comes first
 */
public record Order(By by, boolean ascending) {

    /** What hits are sorted by. */
    public enum By {
        /** How well the words match, a Double. */
        RELEVANCE,
        /** The day of publication, a LocalDate. */
        PUBLISHED_ON
    }

    Order reversed() {
        return new Order(by, !ascending);
    }
}
