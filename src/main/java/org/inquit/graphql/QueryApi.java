package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.LoadedFile;
import org.inquit.archive.Node;
import org.inquit.archive.Quote;
import org.inquit.graphql.filter.ArticleFilter;
import org.inquit.graphql.filter.ExpertFilter;
import org.inquit.graphql.filter.QuoteFilter;
import org.inquit.graphql.order.ArticleOrder;
import org.inquit.graphql.order.ExpertOrder;
import org.inquit.graphql.order.QuoteOrder;
import org.inquit.graphql.page.ArticleConnection;
import org.inquit.graphql.page.ExpertConnection;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Paging;
import org.inquit.graphql.page.QuoteConnection;
import org.inquit.graphql.request.Deadline;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.Limits;
import org.inquit.graphql.request.RequestError;
import org.inquit.ingestion.LoadProgress;
import org.jspecify.annotations.Nullable;

/** The ways into the archive. */
@GraphQLApi
@Description("The ways into the archive: lists, single records, any record by its id, and how loading went.")
public class QueryApi {

    private static final Listing<Article> ARTICLES = Listing.root("Query.articles", Article.class, "");
    private static final Listing<Expert> EXPERTS = Listing.root("Query.experts", Expert.class, "x.quoteCount > 0");
    private static final Listing<Quote> QUOTES = Listing.root("Query.quotes", Quote.class, "");
    private static final Listing<LoadedFile> FILES =
            new Listing<>("Query.loadReport", LoadedFile.class, "LoadedFile x", "", null, "", "x.name");

    private final Connections connections;
    private final Nodes nodes;
    private final Limits limits;
    private final LoadProgress progress;

    QueryApi(Connections connections, Nodes nodes, Limits limits, LoadProgress progress) {
        this.connections = connections;
        this.nodes = nodes;
        this.limits = limits;
        this.progress = progress;
    }

    @Query
    @Description("Articles, the newest first unless ordered otherwise.")
    public ArticleConnection articles(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable ArticleFilter filter,
            @Nullable List<ArticleOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return new ArticleConnection(connections.root(ARTICLES, paging, filter, ArticleOrder.keys(orderBy), context));
    }

    @Query
    @Description("Experts who are quoted, those with the most words in quotation marks first unless ordered otherwise.")
    public ExpertConnection experts(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable ExpertFilter filter,
            @Nullable List<ExpertOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return new ExpertConnection(connections.root(EXPERTS, paging, filter, ExpertOrder.keys(orderBy), context));
    }

    @Query
    @Description("Quotes, those of the newest articles first and in the order of print unless ordered otherwise.")
    public QuoteConnection quotes(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable QuoteFilter filter,
            @Nullable List<QuoteOrder> orderBy,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return new QuoteConnection(connections.root(QUOTES, paging, filter, QuoteOrder.keys(orderBy), context));
    }

    @Query
    @Description("One article, by its id or its slug; null where there is none.")
    public @Nullable Article article(
            @Description("The article's id; not together with slug.") @Nullable @Id String id,
            @Description("The article's slug; not together with id.") @Nullable String slug,
            Context context) {
        return one(Article.class, id, slug, Article::bySlug, context);
    }

    @Query
    @Description("One expert, by id or slug, former ones included; null where there is none.")
    public @Nullable Expert expert(
            @Description("The expert's id, or a former one; not together with slug.") @Nullable @Id String id,
            @Description("The expert's slug, or a former one; not together with id.") @Nullable String slug,
            Context context) {
        return one(Expert.class, id, slug, Expert::bySlug, context);
    }

    @Query
    @Description("One quote; null where there is none.")
    public @Nullable Quote quote(@Description("The quote's id.") @Id String id, Context context) {
        return node(id, context) instanceof Quote quote ? quote : null;
    }

    @Query
    @Description("The record with a global id, whatever its type; null where there is none.")
    public @Nullable Node node(
            @Description("The id of an article, an expert or a quote.") @Id String id, Context context) {
        return nodes.byIds(List.of(id), env(context)).get(id);
    }

    @Query
    @Description("The records with these global ids in the order of the ids, with null where there is none.")
    public List<@Nullable Node> nodes(
            @Description("At most 100 ids, of whatever types.") List<String> ids, Context context) {
        limits.values("ids", ids.size());
        Map<String, Node> found = nodes.byIds(ids, env(context));
        return Arrays.asList(ids.stream().map(found::get).toArray(Node[]::new));
    }

    @Query
    @Description("What became of the seeds: counts, and the files by name.")
    public LoadReport loadReport(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            Context context) {
        Paging paging = new Paging(first, after, last, before);
        return new LoadReport(progress.state(), connections.root(FILES, paging, null, List.of(), context));
    }

    private <T extends Node> @Nullable T one(
            Class<T> type,
            @Nullable String id,
            @Nullable String slug,
            Function<String, Optional<T>> bySlug,
            Context context) {
        if ((id == null) == (slug == null)) {
            throw new RequestError(ErrorCode.BAD_USER_INPUT, "give id or slug, one of them and not both");
        }
        if (id != null) {
            Node node = node(id, context);
            return type.isInstance(node) ? type.cast(node) : null;
        }
        Callable<Optional<T>> find = () -> bySlug.apply(slug);
        return Deadline.of(env(context)).read(find).orElse(null);
    }

    private static DataFetchingEnvironment env(Context context) {
        return context.unwrap(DataFetchingEnvironment.class);
    }
}
