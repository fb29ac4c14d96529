package org.inquit.graphql.facet;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.graphql.column.Dimensions;

/**
 * The months that have the most of a list. They are added up from days, which all databases group alike.
 *
 * @param most how many months
 */
public record Months(int most) implements Summary<List<FacetValue>> {

    @Override
    public Map<String, List<FacetValue>> read(Tally tally) {
        return Group.byParent(tally.all(Dimensions.DAY), days -> Group.most(days, Months::month, most));
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }

    private static Stream<YearMonth> month(Group day) {
        return Stream.of(YearMonth.from(day.day()));
    }
}
