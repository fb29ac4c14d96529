package org.inquit.graphql.page;

import org.inquit.graphql.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * The whole list that a page is a part of.
 *
 * @param listing where its rows come from
 * @param filter which of them; null where all are
 * @param parent id of the record that it belongs to; empty for the list of a root field
 */
public record Scope(Listing<?> listing, @Nullable Filter filter, String parent) {}
