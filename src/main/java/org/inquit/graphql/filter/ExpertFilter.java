package org.inquit.graphql.filter;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.inquit.extraction.ExpertKind;
import org.jspecify.annotations.Nullable;

/**
 * Which experts to list.
 *
 * @param id one expert
 * @param name the name
 * @param kind person or organisation
 * @param organization for whom they spoke
 * @param role as what they spoke
 * @param quotes a quote of theirs
 * @param and filters of which all must hold
 * @param or filters of which one must hold
 * @param not a filter that must not hold
 */
@Description(
        "Which experts to list; all conditions that are given must hold. A null one is not given; an empty filter matches all.")
@Input("ExpertFilter")
public record ExpertFilter(
        @Id @Description("The expert with this id, or with this former id.") @Nullable
        String id,

        @Description("Experts with such a name.") @Nullable StringFilter name,
        @Description("Persons or organisations.") @Nullable ExpertKind kind,

        @Description("Experts for whom an article prints such an organisation.") @Nullable
        StringFilter organization,

        @Description("Experts for whom an article prints such a role.") @Nullable
        StringFilter role,

        @Description("Experts with a quote that matches.") @Nullable
        QuoteFilter quotes,

        @Description("Experts that match all of these; an empty list matches all.") @Nullable
        List<ExpertFilter> and,

        @Description("Experts that match one of these; an empty list matches nothing.") @Nullable
        List<ExpertFilter> or,

        @Description("Experts that do not match this.") @Nullable
        ExpertFilter not)
        implements Filter {

    @Override
    public String condition(Conditions conditions, String alias) {
        return conditions.expert(this, alias);
    }

    @Override
    public List<Filter> inner() {
        return Filter.given(Stream.of(quotes, not), and, or);
    }

    @Override
    public Stream<List<?>> ownLists() {
        return Filter.names(name, organization, role);
    }
}
