package org.inquit.graphql.column;

/**
 * A value that rows of a list may share.
 *
 * @param value the value in HQL, of the alias x of the row or of one that the join brings
 * @param join what brings the values to the row, with a blank before it; empty where the row itself has the value
 */
public record Dimension(String value, String join) {

    /** An attribute of the row itself, or of what is embedded in it. */
    public static Dimension of(String attribute) {
        return new Dimension("x." + attribute, "");
    }

    /** An attribute of other records, of which a row may have many; equal ones count once. */
    public static Dimension joined(String join, String value) {
        return new Dimension(value, join);
    }

    /** What holds where there is a value that counts, in HQL. */
    public String condition() {
        return value + " is not null";
    }

    public boolean isJoined() {
        return !join.isEmpty();
    }
}
