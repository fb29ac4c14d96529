package org.inquit.graphql.order;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.inquit.graphql.page.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * One key by which quotes are sorted.
 *
 * @param field what to sort by
 * @param direction which way
 */
@Description("One key by which quotes are sorted. Of several the first counts most; one given again counts once.")
@Input("QuoteOrder")
public record QuoteOrder(
        @Description("What to sort by.") QuoteOrderField field,
        @Description("Which way.") Direction direction) {

    private static final List<QuoteOrder> USUAL = List.of(
            new QuoteOrder(QuoteOrderField.PUBLISHED_ON, Direction.DESC),
            new QuoteOrder(QuoteOrderField.POSITION, Direction.ASC));

    /** The columns of an order, or of the usual one where none is given. */
    public static List<SortKey> keys(@Nullable List<QuoteOrder> orders) {
        List<QuoteOrder> wanted = orders == null || orders.isEmpty() ? USUAL : orders;
        return Sorting.distinct(wanted, QuoteOrder::field)
                .flatMap(QuoteOrder::columns)
                .toList();
    }

    private Stream<SortKey> columns() {
        return field.columns().stream().map(column -> Sorting.directed(column, direction));
    }
}
