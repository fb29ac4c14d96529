package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.inquit.extraction.SourceType;
import org.inquit.graphql.column.Dimension;
import org.inquit.graphql.column.Dimensions;
import org.inquit.graphql.facet.Aggregates;
import org.inquit.graphql.facet.CoQuoted;
import org.inquit.graphql.facet.Company;
import org.inquit.graphql.facet.Concentration;
import org.inquit.graphql.facet.Facet;
import org.inquit.graphql.facet.FacetValue;
import org.inquit.graphql.facet.Lines;
import org.inquit.graphql.facet.Months;
import org.inquit.graphql.facet.OrganizationKinds;
import org.inquit.graphql.facet.SourceCounts;
import org.inquit.graphql.facet.SourcesPerArticle;
import org.inquit.graphql.facet.Speakers;
import org.inquit.graphql.facet.Summary;
import org.inquit.graphql.facet.TimeUnit;
import org.inquit.graphql.facet.Timeline;
import org.inquit.graphql.facet.TimelinePeriod;
import org.inquit.graphql.facet.Totals;
import org.inquit.graphql.facet.WordCounts;
import org.inquit.graphql.page.Scope;
import org.inquit.graphql.request.Limits;
import org.jspecify.annotations.Nullable;

/** Answers the fields that add up a list: checks their arguments at once, then reads them with those of its siblings. */
@ApplicationScoped
class Summaries {

    private final Loaders loaders;
    private final Limits limits;

    Summaries(Loaders loaders, Limits limits) {
        this.loaders = loaders;
        this.limits = limits;
    }

    CompletionStage<Aggregates> totals(Scope scope, Context context) {
        return of(scope, new Totals(), context);
    }

    CompletionStage<List<TimelinePeriod>> timeline(Scope scope, @Nullable TimeUnit unit, Context context) {
        TimeUnit periods = unit == null ? TimeUnit.MONTH : unit;
        return of(scope, new Timeline(periods, limits.timelinePeriods()), context);
    }

    CompletionStage<List<FacetValue>> facet(
            Scope scope, Dimension dimension, @Nullable Integer first, Context context) {
        return of(scope, new Facet(dimension, limits.facetValues(first)), context);
    }

    CompletionStage<List<FacetValue>> lines(
            Scope scope, Dimension dimension, @Nullable Integer first, Context context) {
        return of(scope, new Lines(dimension, limits.facetValues(first)), context);
    }

    CompletionStage<List<FacetValue>> speakers(
            Scope scope, Dimension dimension, @Nullable Integer first, Context context) {
        return of(scope, new Speakers(dimension, limits.facetValues(first)), context);
    }

    CompletionStage<List<CoQuoted>> company(Scope scope, @Nullable Integer first, Context context) {
        return of(scope, new Company(limits.facetValues(first)), context);
    }

    CompletionStage<List<FacetValue>> months(Scope scope, @Nullable Integer first, Context context) {
        return of(scope, new Months(limits.facetValues(first)), context);
    }

    CompletionStage<SourcesPerArticle> sourcesPerArticle(Scope articles, Context context) {
        return of(articles, new SourceCounts(), context);
    }

    CompletionStage<Concentration> concentration(Scope quotes, Context context) {
        return of(quotes, new WordCounts(), context);
    }

    /** All kinds of source, however few values a facet usually has. */
    CompletionStage<List<FacetValue>> sourceTypes(Scope quotes, Context context) {
        return of(quotes, new Facet(Dimensions.SOURCE_TYPE, SourceType.values().length), context);
    }

    CompletionStage<List<FacetValue>> organizationKinds(Scope quotes, Context context) {
        return of(quotes, new OrganizationKinds(), context);
    }

    /** How many records of a type the archive holds. */
    CompletionStage<Integer> ofArchive(Scope scope, Context context) {
        return loaders.archiveCounts(context.unwrap(DataFetchingEnvironment.class))
                .load(scope.listing().type())
                .thenApply(Long::intValue);
    }

    private <V> CompletionStage<V> of(Scope scope, Summary<V> summary, Context context) {
        return loaders.summary(scope, summary, context.unwrap(DataFetchingEnvironment.class));
    }
}
