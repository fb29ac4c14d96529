package org.inquit.graphql.facet;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.archive.Expert;
import org.inquit.graphql.column.Dimensions;

/**
 * The experts who are quoted in the most articles of a list that belongs to one of them, who is not their company.
 *
 * @param most how many experts
 */
public record Company(int most) implements Summary<List<CoQuoted>> {

    @Override
    public Map<String, List<CoQuoted>> read(Tally tally) {
        Map<String, List<FacetValue>> ids = new Facet(Dimensions.SOURCES, most + 1).read(tally);
        Map<String, Expert> experts = Speakers.experts(ids.values());
        return ids.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .filter(id -> !id.value().equals(each.getKey()))
                                .limit(most)
                                .flatMap(id -> coQuoted(id, experts))
                                .toList()));
    }

    @Override
    public List<CoQuoted> ofNothing() {
        return List.of();
    }

    private static Stream<CoQuoted> coQuoted(FacetValue id, Map<String, Expert> experts) {
        return Stream.ofNullable(experts.get(id.value())).map(expert -> new CoQuoted(expert, id.count()));
    }
}
