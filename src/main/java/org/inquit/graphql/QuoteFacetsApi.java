package org.inquit.graphql;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.graphql.column.Dimensions;
import org.inquit.graphql.facet.Aggregates;
import org.inquit.graphql.facet.FacetValue;
import org.inquit.graphql.facet.QuoteFacets;
import org.inquit.graphql.facet.TimeUnit;
import org.inquit.graphql.facet.TimelinePeriod;
import org.inquit.graphql.page.QuoteConnection;
import org.jspecify.annotations.Nullable;

/** What lists of quotes add up to. */
@GraphQLApi
public class QuoteFacetsApi {

    private final Summaries summaries;

    QuoteFacetsApi(Summaries summaries) {
        this.summaries = summaries;
    }

    @Description("How many quotes the archive holds, whatever the filter.")
    public CompletionStage<Integer> archiveCount(@Source QuoteConnection list, Context context) {
        return summaries.ofArchive(list.scope(), context);
    }

    @Description("What the whole list adds up to, whatever page of it is asked for.")
    public CompletionStage<Aggregates> aggregates(@Source QuoteConnection list, Context context) {
        return summaries.totals(list.scope(), context);
    }

    @Description("The values that rows of the whole list share, whatever page of it is asked for.")
    public QuoteFacets facets(@Source QuoteConnection list) {
        return new QuoteFacets(list.scope());
    }

    @Description(
            "The whole list over time by the dates of articles, the earliest period first; periods without any are left out.")
    public CompletionStage<List<TimelinePeriod>> timeline(
            @Source QuoteConnection list,
            @Description("How long the periods are; a month unless given.") @Nullable TimeUnit unit,
            Context context) {
        return summaries.timeline(list.scope(), unit, context);
    }

    @Description("Who spoke; the value is the id of an expert. Quotes without a known speaker are left out.")
    public CompletionStage<List<FacetValue>> speakers(
            @Source QuoteFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.speakers(facets.scope(), Dimensions.SPEAKER, first, context);
    }

    @Description("For whom the speakers spoke there, as printed; one who spoke for two counts for both.")
    public CompletionStage<List<FacetValue>> organizations(
            @Source QuoteFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.lines(facets.scope(), Dimensions.ORGANIZATIONS, first, context);
    }

    @Description("How the quotes are printed.")
    public CompletionStage<List<FacetValue>> kinds(
            @Source QuoteFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.KIND, first, context);
    }

    @Description("By which rules they were attributed.")
    public CompletionStage<List<FacetValue>> methods(
            @Source QuoteFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.METHOD, first, context);
    }

    @Description("What kinds of source they have.")
    public CompletionStage<List<FacetValue>> sourceTypes(
            @Source QuoteFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.SOURCE_TYPE, first, context);
    }

    @Description("Who published their articles.")
    public CompletionStage<List<FacetValue>> publishers(
            @Source QuoteFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.PUBLISHER, first, context);
    }

    @Description("The months in which their articles were published.")
    public CompletionStage<List<FacetValue>> months(
            @Source QuoteFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.months(facets.scope(), first, context);
    }
}
