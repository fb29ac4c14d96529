package org.inquit.graphql.page;

/**
 * One column that a list is sorted by; never a nullable one, so that each row has its place.
 *
 * @param path the attribute, seen from the alias {@code x} of the row or {@code l} of its link
 * @param kind the kind of its values
 * @param ascending whether the smallest comes first
 */
public record SortKey(String path, ValueKind kind, boolean ascending) {

    /** The same key at another path. */
    public SortKey at(String elsewhere) {
        return new SortKey(elsewhere, kind, ascending);
    }

    public SortKey reversed() {
        return new SortKey(path, kind, !ascending);
    }

    /** What a cursor notes of its order. */
    String mark() {
        return path + (ascending ? '+' : '-');
    }

    String hql() {
        return path + (ascending ? " asc" : " desc");
    }

    String comparison() {
        return path + (ascending ? " > " : " < ");
    }
}
