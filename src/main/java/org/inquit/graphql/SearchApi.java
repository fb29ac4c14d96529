package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.inquit.archive.SearchHit;
import org.inquit.graphql.filter.DateRange;
import org.inquit.graphql.filter.SearchFilter;
import org.inquit.graphql.order.SearchOrder;
import org.inquit.graphql.page.Paging;
import org.inquit.graphql.page.SearchConnection;
import org.inquit.graphql.page.SearchPages;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.Limits;
import org.inquit.graphql.request.RequestError;
import org.inquit.search.Days;
import org.inquit.search.Question;
import org.inquit.search.SearchLimits;
import org.jspecify.annotations.Nullable;

/** The search over all records. */
@GraphQLApi
public class SearchApi {

    private final SearchPages pages;
    private final Searching searching;
    private final SearchLimits searchLimits;
    private final Limits limits;
    private final Nodes nodes;
    private final Loaders loaders;

    SearchApi(
            SearchPages pages,
            Searching searching,
            SearchLimits searchLimits,
            Limits limits,
            Nodes nodes,
            Loaders loaders) {
        this.pages = pages;
        this.searching = searching;
        this.searchLimits = searchLimits;
        this.limits = limits;
        this.nodes = nodes;
        this.loaders = loaders;
    }

    @Query
    @Description(
            "Articles, experts and quotes in which all words are found, the best match first unless ordered otherwise."
                    + " Case and accents make no difference, names may be misspelt a little.")
    public SearchConnection search(
            @Description("Words to look for; those in quotation marks must stand side by side. No sign is a command.")
                    String text,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable SearchFilter filter,
            @Nullable List<SearchOrder> orderBy,
            Context context) {
        DataFetchingEnvironment env = context.unwrap(DataFetchingEnvironment.class);
        Question question = question(text, filter);
        Paging paging = new Paging(first, after, last, before);
        limits.values("orderBy", orderBy == null ? 0 : orderBy.size());
        return searching.ask(
                env,
                () -> pages.page(
                        question, paging, SearchOrder.keys(orderBy), env.getSelectionSet(), ids -> records(ids, env)));
    }

    private Question question(String text, @Nullable SearchFilter filter) {
        int characters = text.codePointCount(0, text.length());
        if (characters > searchLimits.characters()) {
            throw new RequestError(
                    ErrorCode.LIMIT_EXCEEDED,
                    "text holds at most %d characters; %d were given".formatted(searchLimits.characters(), characters));
        }
        limits.values(
                "types",
                filter == null || filter.types() == null ? 0 : filter.types().size());
        DateRange days = filter == null ? null : filter.publishedOn();
        Question question = new Question(
                text, filter == null ? null : filter.types(), days == null ? null : new Days(days.from(), days.to()));
        if (!question.hasWords()) {
            throw new RequestError(
                    ErrorCode.BAD_USER_INPUT, "text has no word to look for: give at least one letter or digit");
        }
        return question;
    }

    private Map<String, SearchHit> records(List<String> ids, DataFetchingEnvironment env) {
        Map<String, SearchHit> records = new HashMap<>();
        nodes.byIds(ids, env).forEach((id, node) -> {
            loaders.remember(node, env);
            records.put(id, (SearchHit) node);
        });
        return records;
    }
}
