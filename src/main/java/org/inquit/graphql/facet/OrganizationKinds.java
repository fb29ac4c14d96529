package org.inquit.graphql.facet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.graphql.column.Dimensions;

/** Quotes by the kinds of organisations that speak or that their speakers speak for; one of two kinds counts for both. */
public record OrganizationKinds() implements Summary<List<FacetValue>> {

    @Override
    public Map<String, List<FacetValue>> read(Tally quotes) {
        return Group.byParent(
                quotes.all(Dimensions.SPOKEN_FOR),
                groups -> Group.most(groups, OrganizationKinds::kinds, OrganizationKind.values().length));
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }

    private static Stream<OrganizationKind> kinds(Group group) {
        return String.valueOf(group.value())
                .lines()
                .map(OrganizationNames::kind)
                .distinct();
    }
}
