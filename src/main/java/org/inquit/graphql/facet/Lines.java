package org.inquit.graphql.facet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.graphql.column.Dimension;

/**
 * The most frequent values of a list of whose rows each holds all of its values in one text, a line for each. So no other
 * table is read.
 *
 * @param dimension the text
 * @param most how many values
 */
public record Lines(Dimension dimension, int most) implements Summary<List<FacetValue>> {

    @Override
    public Map<String, List<FacetValue>> read(Tally tally) {
        return Group.byParent(tally.all(dimension), groups -> Group.most(groups, Lines::lines, most));
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }

    private static Stream<String> lines(Group group) {
        return String.valueOf(group.value()).lines();
    }
}
