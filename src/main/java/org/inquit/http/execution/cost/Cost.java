package org.inquit.http.execution.cost;

/**
 * What an answer says of its cost, in points: a row that is read is one.
 *
 * @param requested the most that the operation could cost, known before it is run
 * @param actual what the answer did cost; never more than requested, 0 where nothing was run
 * @param maximum what one operation may request
 */
public record Cost(long requested, long actual, long maximum) {

    /** Points that were asked for and not spent. */
    public long unspent() {
        return requested - actual;
    }
}
