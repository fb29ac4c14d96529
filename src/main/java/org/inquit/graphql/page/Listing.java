package org.inquit.graphql.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of one field come from.
 *
 * @param field the field's coordinate, which its cursors are bound to
 * @param type the entity
 * @param rows the entity with its alias x, or the link to it with its alias l, in HQL
 * @param joins what joins the entity to its link, with a blank before it; empty where there is no link
 * @param parent the attribute that holds the id of the record that the list belongs to; null for a root field
 * @param condition what holds of each row; empty where nothing does
 * @param tieBreak the unique attribute that parts rows of equal keys
 */
public record Listing<T>(
        String field,
        Class<T> type,
        String rows,
        String joins,
        @Nullable String parent,
        String condition,
        String tieBreak) {

    /** The list of a root field. */
    public static <T> Listing<T> root(String field, Class<T> type, String condition) {
        return new Listing<>(field, type, type.getSimpleName() + " x", "", null, condition, "x.id");
    }

    /** A list that belongs to another record, whose id {@code parent} holds. */
    public static <T> Listing<T> of(String field, Class<T> type, String parent, String condition) {
        return new Listing<>(field, type, type.getSimpleName() + " x", "", parent, condition, "x.id");
    }

    /** A list that is linked to another record by appearances; two of one expert in one article count as one. */
    public static <T> Listing<T> linked(String field, Class<T> type, String child, String parent) {
        String joins = " left join %s x on x.id = %s".formatted(type.getSimpleName(), child);
        String once = "l.quoteCount > 0 and not exists (select 1 from Appearance m where m.expertId = l.expertId"
                + " and m.sortDate = l.sortDate and m.articleId = l.articleId and m.quoteCount > 0 and m.id < l.id)";
        return new Listing<>(field, type, "Appearance l", joins, parent, once, child);
    }

    /** The type of record that the list belongs to. */
    String owner() {
        return field.substring(0, field.indexOf('.'));
    }

    /** The alias of what belongs to that record: of the entity, or of the link to it. */
    String row() {
        return rows.substring(rows.indexOf(' ') + 1);
    }

    /** The order with the tie-break, so that each row has a place of its own. */
    List<SortKey> total(List<SortKey> order) {
        return Stream.concat(order.stream(), Stream.of(new SortKey(tieBreak, ValueKind.TEXT, true)))
                .toList();
    }
}
