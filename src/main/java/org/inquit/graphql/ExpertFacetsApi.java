package org.inquit.graphql;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.graphql.column.Dimensions;
import org.inquit.graphql.facet.Aggregates;
import org.inquit.graphql.facet.ExpertFacets;
import org.inquit.graphql.facet.FacetValue;
import org.inquit.graphql.page.ExpertConnection;
import org.jspecify.annotations.Nullable;

/** What lists of experts add up to. */
@GraphQLApi
public class ExpertFacetsApi {

    private final Summaries summaries;

    ExpertFacetsApi(Summaries summaries) {
        this.summaries = summaries;
    }

    @Description("How many experts who are quoted the archive holds, whatever the filter.")
    public CompletionStage<Integer> archiveCount(@Source ExpertConnection list, Context context) {
        return summaries.ofArchive(list.scope(), context);
    }

    @Description("What the whole list adds up to, whatever page of it is asked for.")
    public CompletionStage<Aggregates> aggregates(@Source ExpertConnection list, Context context) {
        return summaries.totals(list.scope(), context);
    }

    @Description("The values that rows of the whole list share, whatever page of it is asked for.")
    public ExpertFacets facets(@Source ExpertConnection list) {
        return new ExpertFacets(list.scope());
    }

    @Description("Persons and organisations.")
    public CompletionStage<List<FacetValue>> kinds(
            @Source ExpertFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.KIND, first, context);
    }

    @Description("For whom they spoke, as printed.")
    public CompletionStage<List<FacetValue>> organizations(
            @Source ExpertFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.AFFILIATIONS, first, context);
    }

    @Description("As what they spoke, as printed.")
    public CompletionStage<List<FacetValue>> roles(
            @Source ExpertFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.ROLES, first, context);
    }
}
