package org.inquit.graphql.facet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inquit.archive.Expert;
import org.inquit.graphql.column.Dimension;

/**
 * The experts that have the most of a list, told by their names.
 *
 * @param dimension the id of an expert
 * @param most how many experts
 */
public record Speakers(Dimension dimension, int most) implements Summary<List<FacetValue>> {

    @Override
    public Map<String, List<FacetValue>> read(Tally tally) {
        Map<String, List<FacetValue>> ids = new Facet(dimension, most).read(tally);
        Map<String, Expert> experts = experts(ids.values());
        ids.replaceAll((parent, values) ->
                values.stream().map(each -> named(each, experts)).toList());
        return ids;
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }

    /** The experts whose ids are the values, by their ids. */
    static Map<String, Expert> experts(Collection<List<FacetValue>> ids) {
        return Expert.byIds(
                ids.stream().flatMap(Collection::stream).map(FacetValue::value).collect(Collectors.toSet()));
    }

    private static FacetValue named(FacetValue value, Map<String, Expert> experts) {
        Expert expert = experts.get(value.value());
        return expert == null ? value : value.labelled(expert.name);
    }
}
