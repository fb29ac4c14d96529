package org.inquit.graphql.order;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.inquit.search.Order;
import org.jspecify.annotations.Nullable;

/**
 * One key by which hits of a search are sorted.
 *
 * @param field what to sort by
 * @param direction which way
 */
@Description("One key by which hits are sorted. Of several the first counts most; one given again counts once.")
@Input("SearchOrder")
public record SearchOrder(
        @Description("What to sort by.") SearchOrderField field,
        @Description("Which way.") Direction direction) {

    private static final List<SearchOrder> USUAL = List.of(new SearchOrder(SearchOrderField.RELEVANCE, Direction.DESC));

    /** An order as the index takes it, or the usual one where none is given. */
    public static List<Order> keys(@Nullable List<SearchOrder> orders) {
        List<SearchOrder> wanted = orders == null || orders.isEmpty() ? USUAL : orders;
        return Sorting.distinct(wanted, SearchOrder::field)
                .map(SearchOrder::key)
                .toList();
    }

    private Order key() {
        return new Order(Order.By.valueOf(field.name()), direction == Direction.ASC);
    }
}
