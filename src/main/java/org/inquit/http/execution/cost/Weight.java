package org.inquit.http.execution.cost;

import static java.lang.Math.max;

/**
 * What selected fields cost as a formula of how often their object is there, so that what stands below a fragment is added
 * up once, wherever it is spread. In hundredths of a point; sums and products that are too large stay at the largest long.
 *
 * @param once for all objects together
 * @param each for each object
 * @param row for each row of the page that the object is
 */
record Weight(long once, long each, long row) {

    static final Weight NONE = new Weight(0, 0, 0);

    Weight and(Weight other) {
        return new Weight(sum(once, other.once), sum(each, other.each), sum(row, other.row));
    }

    /** The heavier of two that exclude each other. */
    Weight or(Weight other) {
        return new Weight(max(once, other.once), max(each, other.each), max(row, other.row));
    }

    /** The weight for so many objects, each of which is a page of so many rows. */
    long of(long objects, long rows) {
        return sum(once, product(objects, sum(each, product(rows, row))));
    }

    /** The sum of two numbers that are not negative. */
    static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** The product of two numbers that are not negative. */
    static long product(long one, long other) {
        return other != 0 && one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}
