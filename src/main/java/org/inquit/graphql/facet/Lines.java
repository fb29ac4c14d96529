package org.inquit.graphql.facet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The most frequent values of a list of whose rows each holds all of its values in one text, a line for each. So no other
 * table is read.
 *
 * @param dimension the text
 * @param most how many values
 */
public record Lines(Dimension dimension, int most) implements Summary<List<FacetValue>> {

    @Override
    public Map<String, List<FacetValue>> read(Session session, Tally tally, List<String> parents) {
        return Group.byParent(tally.all(session, dimension, parents), this::values);
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }

    private List<FacetValue> values(List<Group> groups) {
        Map<String, List<Group>> values = groups.stream()
                .flatMap(Lines::lines)
                .collect(groupingBy(Entry::getKey, mapping(Entry::getValue, toList())));
        return Group.most(
                values.entrySet().stream().map(value -> Group.together(value.getKey(), value.getValue())), most);
    }

    private static Stream<Entry<String, Group>> lines(Group group) {
        return String.valueOf(group.value()).lines().map(line -> Map.entry(line, group));
    }
}
