package org.inquit.graphql.facet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Quotes by the kinds of organisations that speak or that their speakers speak for; one of two kinds counts for both. */
public record OrganizationKinds() implements Summary<List<FacetValue>> {

    private static final Dimension SPOKEN_FOR = Dimension.joined(
            " left join Expert e on e.id = x.speakerId and e.kind = ORGANIZATION", "coalesce(x.organizations, e.name)");

    @Override
    public Map<String, List<FacetValue>> read(Session session, Tally quotes, List<String> parents) {
        return Group.byParent(quotes.all(session, SPOKEN_FOR, parents), OrganizationKinds::kinds);
    }

    @Override
    public List<FacetValue> ofNothing() {
        return List.of();
    }

    private static List<FacetValue> kinds(List<Group> groups) {
        Map<OrganizationKind, List<Group>> kinds = groups.stream()
                .flatMap(OrganizationKinds::kinds)
                .collect(groupingBy(Entry::getKey, mapping(Entry::getValue, toList())));
        return Group.most(
                kinds.entrySet().stream().map(kind -> Group.together(kind.getKey(), kind.getValue())), kinds.size());
    }

    private static Stream<Entry<OrganizationKind, Group>> kinds(Group group) {
        return String.valueOf(group.value())
                .lines()
                .map(OrganizationNames::kind)
                .distinct()
                .map(kind -> Map.entry(kind, group));
    }
}
