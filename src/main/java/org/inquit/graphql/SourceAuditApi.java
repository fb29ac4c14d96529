package org.inquit.graphql;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.Quote;
import org.inquit.graphql.facet.Concentration;
import org.inquit.graphql.facet.FacetValue;
import org.inquit.graphql.facet.SourcesPerArticle;
import org.inquit.graphql.filter.ArticleFilter;
import org.inquit.graphql.filter.NewVoices;
import org.inquit.graphql.order.ArticleOrder;
import org.inquit.graphql.order.ExpertOrder;
import org.inquit.graphql.page.ArticleConnection;
import org.inquit.graphql.page.ExpertConnection;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.PageRequests;
import org.inquit.graphql.page.Paging;
import org.inquit.graphql.page.Scope;
import org.jspecify.annotations.Nullable;

/** Whom articles let speak. */
@GraphQLApi
public class SourceAuditApi {

    private static final String ONE_SOURCE =
            "(select count(distinct p.expertId) from Appearance p where p.articleId = x.id and p.quoteCount > 0) = 1";
    private static final Listing<Article> ARTICLES = Listing.root("SourceAudit", Article.class, "");
    private static final Listing<Article> SINGLE_SOURCE =
            Listing.root("SourceAudit.singleSource", Article.class, ONE_SOURCE);
    private static final Listing<Expert> NEW_VOICES =
            Listing.root("SourceAudit.newVoices", Expert.class, "x.quoteCount > 0");
    private static final Listing<Quote> QUOTES = Listing.root("SourceAudit.quotes", Quote.class, "");

    private final Connections connections;
    private final Summaries summaries;
    private final PageRequests requests;

    SourceAuditApi(Connections connections, Summaries summaries, PageRequests requests) {
        this.connections = connections;
        this.summaries = summaries;
        this.requests = requests;
    }

    @Query
    @Description(
            "Whom a set of articles lets speak: how many sources each has, how far a few voices have most of the words,"
                    + " who is new.")
    public SourceAudit sourceAudit(@Nullable ArticleFilter filter) {
        requests.check(filter);
        return new SourceAudit(filter);
    }

    @Description("How many articles the set has.")
    public CompletionStage<Integer> articleCount(@Source SourceAudit audit, Context context) {
        return summaries.totals(articles(audit), context).thenApply(totals -> totals.count());
    }

    @Description("How many named sources the articles have.")
    public CompletionStage<SourcesPerArticle> sourcesPerArticle(@Source SourceAudit audit, Context context) {
        return summaries.sourcesPerArticle(articles(audit), context);
    }

    @Description("How far few voices have most of the words.")
    public CompletionStage<Concentration> concentration(@Source SourceAudit audit, Context context) {
        return summaries.concentration(quotes(audit), context);
    }

    @Description("Shares of the quote-marked words by the kind of source, the most quoted first: named persons and"
            + " organisations, unnamed persons, groups, documents, unknown ones.")
    public CompletionStage<List<ShareOfVoice>> sourceTypes(@Source SourceAudit audit, Context context) {
        return shares(summaries.sourceTypes(quotes(audit), context), audit, context);
    }

    @Description(
            "Shares of the quote-marked words by the kind of organisation that speaks or that the speaker speaks for, the"
                    + " most quoted first: STATE, COMPANY, EDUCATION, HEALTH, MEDIA, PARTY, ASSOCIATION, FAITH, or OTHER where no noun of its"
                    + " name tells. Words of one who speaks for two kinds count for both, words"
                    + " of one who speaks for none are in no share.")
    public CompletionStage<List<ShareOfVoice>> organizationKinds(@Source SourceAudit audit, Context context) {
        return shares(summaries.organizationKinds(quotes(audit), context), audit, context);
    }

    @Description("The articles of the set that quote a single named source, the newest first unless ordered otherwise.")
    public ArticleConnection singleSource(
            @Source SourceAudit audit,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable List<ArticleOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return new ArticleConnection(
                connections.root(SINGLE_SOURCE, paging, audit.filter(), ArticleOrder.keys(orderBy), context));
    }

    @Description(
            "The experts whose first article of the whole archive is of the set, the most quoted first unless ordered"
                    + " otherwise; one whose articles have no date is none of them.")
    public ExpertConnection newVoices(
            @Source SourceAudit audit,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable List<ExpertOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        NewVoices filter = new NewVoices(audit.filter());
        return new ExpertConnection(connections.root(NEW_VOICES, paging, filter, ExpertOrder.keys(orderBy), context));
    }

    private CompletionStage<List<ShareOfVoice>> shares(
            CompletionStage<List<FacetValue>> kinds, SourceAudit audit, Context context) {
        return kinds.thenCombine(
                summaries.totals(quotes(audit), context),
                (values, totals) -> values.stream()
                        .map(kind -> ShareOfVoice.of(kind, totals.words()))
                        .toList());
    }

    private static Scope articles(SourceAudit audit) {
        return new Scope(ARTICLES, audit.filter(), "");
    }

    private static Scope quotes(SourceAudit audit) {
        return new Scope(QUOTES, audit.quotes(), "");
    }
}
