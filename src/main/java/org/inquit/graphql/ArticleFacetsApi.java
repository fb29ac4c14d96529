package org.inquit.graphql;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.graphql.column.Dimensions;
import org.inquit.graphql.facet.Aggregates;
import org.inquit.graphql.facet.ArticleFacets;
import org.inquit.graphql.facet.FacetValue;
import org.inquit.graphql.facet.TimeUnit;
import org.inquit.graphql.facet.TimelinePeriod;
import org.inquit.graphql.page.ArticleConnection;
import org.jspecify.annotations.Nullable;

/** What lists of articles add up to. */
@GraphQLApi
public class ArticleFacetsApi {

    private final Summaries summaries;

    ArticleFacetsApi(Summaries summaries) {
        this.summaries = summaries;
    }

    @Description("How many articles the archive holds, whatever the filter.")
    public CompletionStage<Integer> archiveCount(@Source ArticleConnection list, Context context) {
        return summaries.ofArchive(list.scope(), context);
    }

    @Description("What the whole list adds up to, whatever page of it is asked for.")
    public CompletionStage<Aggregates> aggregates(@Source ArticleConnection list, Context context) {
        return summaries.totals(list.scope(), context);
    }

    @Description("The values that rows of the whole list share, whatever page of it is asked for.")
    public ArticleFacets facets(@Source ArticleConnection list) {
        return new ArticleFacets(list.scope());
    }

    @Description(
            "The whole list over time by the dates of articles, the earliest period first; periods without any are left out.")
    public CompletionStage<List<TimelinePeriod>> timeline(
            @Source ArticleConnection list,
            @Description("How long the periods are; a month unless given.") @Nullable TimeUnit unit,
            Context context) {
        return summaries.timeline(list.scope(), unit, context);
    }

    @Description("Whom the articles quote; the value is the id of an expert, the count how many articles quote them.")
    public CompletionStage<List<FacetValue>> speakers(
            @Source ArticleFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.speakers(facets.scope(), Dimensions.SOURCES, first, context);
    }

    @Description("Who wrote them, as the bylines print it.")
    public CompletionStage<List<FacetValue>> authors(
            @Source ArticleFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.AUTHORS, first, context);
    }

    @Description("Who published them.")
    public CompletionStage<List<FacetValue>> publishers(
            @Source ArticleFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.PUBLISHER, first, context);
    }

    @Description("In which languages they are written.")
    public CompletionStage<List<FacetValue>> languages(
            @Source ArticleFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.facet(facets.scope(), Dimensions.LANGUAGE, first, context);
    }

    @Description("The months in which they were published.")
    public CompletionStage<List<FacetValue>> months(
            @Source ArticleFacets facets,
            @Description("How many values; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.months(facets.scope(), first, context);
    }
}
