package org.inquit.graphql.facet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Quotes by the kinds of organisations that speak or that their speakers speak for; one of two kinds counts for both. */
public record OrganizationKinds() implements Summary<List<FacetValue>> {

    private static final Dimension SPOKEN_FOR = Dimension.joined(
            " left join Expert e on e.id = x.speakerId and e.kind = ORGANIZATION", "coalesce(x.organizations, e.name)");

    @Override
    public Map<String, List<FacetValue>> read(Session session, Tally quotes, List<String> parents) {
        return Group.byParent(
                quotes.all(session, SPOKEN_FOR, parents),
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
