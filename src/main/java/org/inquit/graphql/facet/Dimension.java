package org.inquit.graphql.facet;

/**
 * A value that rows of a list may share.
 *
 * @param value the value in HQL, of the alias x of the row or of one that the join brings
 * @param join what brings the values to the row, with a blank before it; empty where the row itself has the value
 * @param condition what holds where there is a value that counts
 */
public record Dimension(String value, String join, String condition) {

    /** An attribute of the row itself, or of what is embedded in it. */
    public static Dimension of(String attribute) {
        return joined("", "x." + attribute);
    }

    /** An attribute of other records, of which a row may have many; equal ones count once. */
    public static Dimension joined(String join, String value) {
        return new Dimension(value, join, value + " is not null");
    }

    boolean isJoined() {
        return !join.isEmpty();
    }
}
