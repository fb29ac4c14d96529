package org.inquit.graphql.facet;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * The months that have the most of a list. They are added up from days, which all databases group alike.
 *
 * @param most how many months
 */
public record Months(int most) implements Summary<List<FacetValue>> {

    @Override
    public Map<String, List<FacetValue>> read(Session session, Tally tally, List<String> parents) {
        return Group.byParent(tally.all(session, Timeline.DAY, parents), this::months);
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }

    private List<FacetValue> months(List<Group> days) {
        Map<String, List<Group>> months = days.stream()
                .collect(groupingBy(day -> YearMonth.from(day.day()).toString()));
        return Group.most(
                months.entrySet().stream().map(month -> Group.together(month.getKey(), month.getValue())), most);
    }
}
