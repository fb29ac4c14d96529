package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.Quote;
import org.inquit.graphql.facet.CoQuoted;
import org.inquit.graphql.filter.ArticleFilter;
import org.inquit.graphql.filter.QuoteFilter;
import org.inquit.graphql.order.ArticleOrder;
import org.inquit.graphql.order.QuoteOrder;
import org.inquit.graphql.page.AppearanceConnection;
import org.inquit.graphql.page.ArticleConnection;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Paging;
import org.inquit.graphql.page.QuoteConnection;
import org.inquit.graphql.page.Scope;
import org.inquit.graphql.page.SortKey;
import org.jspecify.annotations.Nullable;

/** The fields of an expert that lead on. */
@GraphQLApi
public class ExpertApi {

    private static final Listing<Quote> QUOTES = Listing.of("Expert.quotes", Quote.class, "x.speakerId", "");
    private static final Listing<Article> ARTICLES =
            Listing.linked("Expert.articles", Article.class, "l.articleId", "l.expertId");
    private static final Listing<Appearance> APPEARANCES =
            Listing.of("Expert.appearances", Appearance.class, "x.expertId", "x.quoteCount > 0");

    private final Connections connections;
    private final Loaders loaders;
    private final Summaries summaries;

    ExpertApi(Connections connections, Loaders loaders, Summaries summaries) {
        this.connections = connections;
        this.loaders = loaders;
        this.summaries = summaries;
    }

    @Description("What was printed of role and organisation, over all articles, newest first, at most 100.")
    public CompletionStage<List<AffiliationHistory>> affiliations(@Source Expert expert, Context context) {
        return loaders.histories(context.unwrap(DataFetchingEnvironment.class))
                .load(expert.id)
                .thenApply(histories ->
                        histories.stream().map(AffiliationHistory::of).toList());
    }

    @Description("How much of the archive is this expert's voice.")
    public CompletionStage<ExpertStats> stats(@Source Expert expert, Context context) {
        return loaders.wordsOfAll(context.unwrap(DataFetchingEnvironment.class))
                .thenApply(words -> ExpertStats.of(expert, words));
    }

    @Description("Who is quoted in the same articles, those in the most first.")
    public CompletionStage<List<CoQuoted>> coQuoted(
            @Source Expert expert,
            @Description("How many experts; 30 unless given.") @Nullable Integer first,
            Context context) {
        return summaries.company(new Scope(ARTICLES, null, expert.id), first, context);
    }

    @Description("The articles that quote the expert with the capacities there, newest first.")
    public CompletionStage<AppearanceConnection> appearances(
            @Source Expert expert,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return connections
                .of(expert.id, APPEARANCES, paging, null, AppearanceApi.NEWEST_FIRST, context)
                .thenApply(AppearanceConnection::new);
    }

    @Description("What the expert said, the newest first and in the order of print unless ordered otherwise.")
    public CompletionStage<QuoteConnection> quotes(
            @Source Expert expert,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable QuoteFilter filter,
            @Nullable List<QuoteOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return connections
                .of(expert.id, QUOTES, paging, filter, QuoteOrder.keys(orderBy), context)
                .thenApply(QuoteConnection::new);
    }

    @Description("The articles that quote the expert, the newest first unless ordered otherwise.")
    public CompletionStage<ArticleConnection> articles(
            @Source Expert expert,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable ArticleFilter filter,
            @Nullable List<ArticleOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return connections
                .of(expert.id, ARTICLES, paging, filter, order(orderBy), context)
                .thenApply(ArticleConnection::new);
    }

    /** Of an article's day each appearance in it has a copy, by which an index finds those of an expert. */
    private static List<SortKey> order(@Nullable List<ArticleOrder> orders) {
        return ArticleOrder.keys(orders).stream()
                .map(key -> key.path().equals("x.sortDate") ? key.at("l.sortDate") : key)
                .toList();
    }
}
