package org.inquit.graphql.order;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.inquit.graphql.page.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * One key by which experts are sorted.
 *
 * @param field what to sort by
 * @param direction which way
 */
@Description("One key by which experts are sorted. Of several the first counts most; one given again counts once.")
@Input("ExpertOrder")
public record ExpertOrder(
        @Description("What to sort by.") ExpertOrderField field,
        @Description("Which way.") Direction direction) {

    private static final List<ExpertOrder> USUAL =
            List.of(new ExpertOrder(ExpertOrderField.QUOTED_WORDS, Direction.DESC));

    /** The columns of an order, or of the usual one where none is given. */
    public static List<SortKey> keys(@Nullable List<ExpertOrder> orders) {
        List<ExpertOrder> wanted = orders == null || orders.isEmpty() ? USUAL : orders;
        return Sorting.distinct(wanted, ExpertOrder::field)
                .flatMap(ExpertOrder::columns)
                .toList();
    }

    private Stream<SortKey> columns() {
        return field.columns().stream().map(column -> Sorting.directed(column, direction));
    }
}
