package org.inquit.graphql.facet;

import java.util.List;
import java.util.Map;
import org.inquit.graphql.column.Dimension;

/**
 * The most frequent values of a list.
 *
 * @param dimension what the rows share
 * @param most how many values
 */
public record Facet(Dimension dimension, int most) implements Summary<List<FacetValue>> {

    @Override
    public Map<String, List<FacetValue>> read(Tally tally) {
        return Group.byParent(
                tally.most(dimension, most),
                groups -> Group.most(groups.stream().map(Group::facetValue), most));
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }
}
