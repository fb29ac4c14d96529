package org.inquit.graphql;

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
import org.inquit.graphql.filter.ExpertFilter;
import org.inquit.graphql.filter.QuoteFilter;
import org.inquit.graphql.order.ExpertOrder;
import org.inquit.graphql.order.QuoteOrder;
import org.inquit.graphql.page.AppearanceConnection;
import org.inquit.graphql.page.ExpertConnection;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Paging;
import org.inquit.graphql.page.QuoteConnection;
import org.inquit.graphql.page.SortKey;
import org.inquit.graphql.page.ValueKind;
import org.jspecify.annotations.Nullable;

/** The fields of an article that lead on. */
@GraphQLApi
public class ArticleApi {

    private static final Listing<Quote> QUOTES = Listing.of("Article.quotes", Quote.class, "x.articleId", "");
    private static final Listing<Expert> EXPERTS =
            Listing.linked("Article.experts", Expert.class, "l.expertId", "l.articleId");
    private static final Listing<Appearance> APPEARANCES =
            Listing.of("Article.appearances", Appearance.class, "x.articleId", "x.quoteCount > 0");
    private static final List<SortKey> FIRST_QUOTE = List.of(new SortKey("l.position", ValueKind.COUNT, true));

    private final Connections connections;

    ArticleApi(Connections connections) {
        this.connections = connections;
    }

    @Description("The article's own address; null where the page prints none. A link to another article is never it.")
    public @Nullable WebAddress url(@Source Article article) {
        return article.url == null ? null : new WebAddress(article.url);
    }

    @Description("The quotes of the article, in the order of print unless ordered otherwise.")
    public CompletionStage<QuoteConnection> quotes(
            @Source Article article,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable QuoteFilter filter,
            @Nullable List<QuoteOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return connections
                .of(article.id, QUOTES, paging, filter, QuoteOrder.keys(orderBy), context)
                .thenApply(QuoteConnection::new);
    }

    @Description("The experts whom the article quotes, in the order of their first quotes unless ordered otherwise.")
    public CompletionStage<ExpertConnection> experts(
            @Source Article article,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable ExpertFilter filter,
            @Nullable List<ExpertOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        List<SortKey> order = orderBy == null || orderBy.isEmpty() ? FIRST_QUOTE : ExpertOrder.keys(orderBy);
        return connections
                .of(article.id, EXPERTS, paging, filter, order, context)
                .thenApply(ExpertConnection::new);
    }

    @Description("The experts whom the article quotes with their capacities there, in the order of their first quotes.")
    public CompletionStage<AppearanceConnection> appearances(
            @Source Article article,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return connections
                .of(article.id, APPEARANCES, paging, null, AppearanceApi.NEWEST_FIRST, context)
                .thenApply(AppearanceConnection::new);
    }
}
