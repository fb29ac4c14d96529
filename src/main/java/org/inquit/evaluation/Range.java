package org.inquit.evaluation;

import java.util.Comparator;

/**
 * Characters of a gold article, counted in Unicode code points as gold files count them.
 *
 * @param start offset of the first one
 * @param end offset after the last one
 */
record Range(int start, int end) implements Comparable<Range> {

    private static final Comparator<Range> IN_ORDER_OF_PRINT =
            Comparator.comparingInt(Range::start).thenComparingInt(Range::end);

    boolean isEmpty() {
        return end <= start;
    }

    boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** Characters that both have, over characters that either has: 1 for the same range, 0 for strangers. */
    double iou(Range other) {
        int shared = Math.min(end, other.end) - Math.max(start, other.start);
        return shared <= 0 ? 0 : (double) shared / (Math.max(end, other.end) - Math.min(start, other.start));
    }

    @Override
    public int compareTo(Range other) {
        return IN_ORDER_OF_PRINT.compare(this, other);
    }
}
