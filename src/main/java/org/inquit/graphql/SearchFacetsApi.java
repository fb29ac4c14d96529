package org.inquit.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.archive.Expert;
import org.inquit.archive.FacetCount;
import org.inquit.archive.Node;
import org.inquit.graphql.page.SearchFacets;
import org.inquit.graphql.request.Limits;
import org.inquit.search.Counted;
import org.inquit.search.Facet;
import org.inquit.search.Question;
import org.inquit.search.SearchIndex;
import org.inquit.search.SearchLimits;
import org.jspecify.annotations.Nullable;

/** The counts of what a search finds. */
@GraphQLApi
public class SearchFacetsApi {

    private static final String FIRST =
            "How many values, 1 to 100; 30 where none is given. The most frequent come first.";

    private final Searching searching;
    private final SearchIndex index;
    private final SearchLimits searchLimits;
    private final Limits limits;
    private final Nodes nodes;

    SearchFacetsApi(Searching searching, SearchIndex index, SearchLimits searchLimits, Limits limits, Nodes nodes) {
        this.searching = searching;
        this.index = index;
        this.searchLimits = searchLimits;
        this.limits = limits;
        this.nodes = nodes;
    }

    @Description("Kinds of records: a value of SearchHitType each.")
    public CompletionStage<List<FacetCount>> types(
            @Source SearchFacets facets, @Description(FIRST) @Nullable Integer first, Context context) {
        return counts(facets, Facet.TYPE, first, context, SearchFacetsApi::words);
    }

    @Description("Who speaks in the quotes that were found: an expert's id each.")
    public CompletionStage<List<FacetCount>> speakers(
            @Source SearchFacets facets, @Description(FIRST) @Nullable Integer first, Context context) {
        return counts(facets, Facet.SPEAKER, first, context)
                .thenApply(speakers -> named(speakers, context.unwrap(DataFetchingEnvironment.class)));
    }

    @Description("How the quotes that were found are printed: a value of QuoteKind each.")
    public CompletionStage<List<FacetCount>> kinds(
            @Source SearchFacets facets, @Description(FIRST) @Nullable Integer first, Context context) {
        return counts(facets, Facet.KIND, first, context, SearchFacetsApi::words);
    }

    @Description("Who published the articles that were found, and those of quotes.")
    public CompletionStage<List<FacetCount>> publishers(
            @Source SearchFacets facets, @Description(FIRST) @Nullable Integer first, Context context) {
        return counts(facets, Facet.PUBLISHER, first, context, publisher -> publisher);
    }

    @Description("The months in which articles were published and experts quoted, as 2025-03.")
    public CompletionStage<List<FacetCount>> months(
            @Source SearchFacets facets, @Description(FIRST) @Nullable Integer first, Context context) {
        return counts(facets, Facet.MONTH, first, context, SearchFacetsApi::month);
    }

    private List<FacetCount> named(Map<String, Integer> speakers, DataFetchingEnvironment env) {
        Map<String, Node> experts = nodes.byIds(speakers.keySet(), env);
        return labelled(speakers, id -> experts.get(id) instanceof Expert expert ? expert.name : id);
    }

    private CompletionStage<List<FacetCount>> counts(
            SearchFacets facets,
            Facet facet,
            @Nullable Integer first,
            Context context,
            Function<String, String> label) {
        return counts(facets, facet, first, context).thenApply(counts -> labelled(counts, label));
    }

    /** All that is counted of one search is counted at once. */
    private CompletionStage<Map<String, Integer>> counts(
            SearchFacets facets, Facet facet, @Nullable Integer first, Context context) {
        int most = first == null ? searchLimits.facetValues() : limits.rows("first", first);
        DataFetchingEnvironment env = context.unwrap(DataFetchingEnvironment.class);
        DataLoader<Counting, Map<String, Integer>> loader =
                Loaders.loader(env, "facets of searches", wanted -> searching.ask(env, () -> count(wanted)));
        return loader.load(new Counting(facets.question(), new Counted(facet, most)));
    }

    private Map<Counting, Map<String, Integer>> count(Set<Counting> wanted) {
        Map<Counting, Map<String, Integer>> counts = new HashMap<>();
        wanted.stream()
                .collect(groupingBy(Counting::question, mapping(Counting::wanted, toSet())))
                .forEach((question, facets) -> index.count(question, facets)
                        .forEach((facet, values) -> counts.put(new Counting(question, facet), values)));
        return counts;
    }

    private static List<FacetCount> labelled(Map<String, Integer> counts, Function<String, String> label) {
        return counts.entrySet().stream()
                .map(each -> new FacetCount(each.getKey(), label.apply(each.getKey()), each.getValue()))
                .toList();
    }

    private static String words(String value) {
        return value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String month(String value) {
        YearMonth month = YearMonth.parse(value);
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ' ' + month.getYear();
    }

    /**
     * One facet of one search.
     *
     * @param question the search
     * @param wanted the facet
     */
    private record Counting(Question question, Counted wanted) {}
}
