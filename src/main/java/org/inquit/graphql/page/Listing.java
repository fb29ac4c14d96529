package org.inquit.graphql.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of one field come from.
 *
 * @param field the field's coordinate, which its cursors are bound to
 * @param type the entity
 * @param from the HQL from clause; the entity's alias is x, that of a link is l
 * @param parent the attribute that holds the id of the record that the list belongs to; null for a root field
 * @param condition what holds of each row; empty where nothing does
 * @param tieBreak the unique attribute that parts rows of equal keys
 */
public record Listing<T>(
        String field, Class<T> type, String from, @Nullable String parent, String condition, String tieBreak) {

    /** The list of a root field. */
    public static <T> Listing<T> root(String field, Class<T> type, String condition) {
        return new Listing<>(field, type, type.getSimpleName() + " x", null, condition, "x.id");
    }

    /** A list that belongs to another record, whose id {@code parent} holds. */
    public static <T> Listing<T> of(String field, Class<T> type, String parent, String condition) {
        return new Listing<>(field, type, type.getSimpleName() + " x", parent, condition, "x.id");
    }

    /** A list that is linked to another record by appearances; two of one expert in one article count as one. */
    public static <T> Listing<T> linked(String field, Class<T> type, String child, String parent) {
        String from = "Appearance l left join %s x on x.id = %s".formatted(type.getSimpleName(), child);
        String once = "l.quoteCount > 0 and not exists (select 1 from Appearance m where m.expertId = l.expertId"
                + " and m.sortDate = l.sortDate and m.articleId = l.articleId and m.quoteCount > 0 and m.id < l.id)";
        return new Listing<>(field, type, from, parent, once, child);
    }

    /** The type of record that the list belongs to. */
    String owner() {
        return field.substring(0, field.indexOf('.'));
    }

    /** The alias of what belongs to that record: of the entity, or of the link to it. */
    String row() {
        return rows().substring(rows().indexOf(' ') + 1);
    }

    /** The from clause without its joins. */
    String rows() {
        return from.substring(0, from.length() - joins().length());
    }

    /** The joins of the from clause, with a blank before them; empty where there are none. */
    String joins() {
        int joins = from.indexOf(" left join ");
        return joins < 0 ? "" : from.substring(joins);
    }

    /** The order with the tie-break, so that each row has a place of its own. */
    List<SortKey> total(List<SortKey> order) {
        return Stream.concat(order.stream(), Stream.of(new SortKey(tieBreak, ValueKind.TEXT, true)))
                .toList();
    }
}
