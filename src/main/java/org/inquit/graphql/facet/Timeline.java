package org.inquit.graphql.facet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.graphql.column.Dimensions;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;

/**
 * A list over time: all periods that have rows, the earliest first; rows without a date are in none.
 *
 * @param unit how long the periods are
 * @param most how many periods may be told
 */
public record Timeline(TimeUnit unit, int most) implements Summary<List<TimelinePeriod>> {

    @Override
    public Map<String, List<TimelinePeriod>> read(Tally tally) {
        return Group.byParent(tally.all(Dimensions.DAY), this::periods);
    }

    @Override
    public List<TimelinePeriod> ofNothing() {
        return List.of();
    }

    private List<TimelinePeriod> periods(List<Group> days) {
        Map<LocalDate, List<Group>> periods =
                days.stream().collect(groupingBy(day -> unit.start(day.day()), TreeMap::new, toList()));
        if (periods.size() > most) {
            throw new RequestError(
                    ErrorCode.LIMIT_EXCEEDED,
                    "the timeline has %d periods, inquit.graphql.timeline-periods allows %d: ask for longer ones, or filter by publishedOn"
                            .formatted(periods.size(), most));
        }
        return periods.entrySet().stream()
                .map(period -> period(period.getKey(), period.getValue()))
                .toList();
    }

    private static TimelinePeriod period(LocalDate start, List<Group> days) {
        FacetValue sum = Group.together(start.toString(), days);
        return new TimelinePeriod(start, sum.count(), sum.words());
    }
}
