package org.inquit.graphql.page;

/**
 * A row of a page.
 *
 * @param node the record
 * @param cursor leads back to its place
 */
public record Row<T>(T node, String cursor) {}
