package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.inquit.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class StatementsTest {

    private static final int FEW = 10;
    private static final int MANY = 1_000;

    private static final List<String> OPERATIONS =
            List.of("ArticlesWithQuotesAndExperts", "QuotesWithSpeakers", "Everything", "Aliases", "Report");

    /** The queries of the gallery with values that find something among the invented articles. */
    private static final Map<String, Map<String, String>> GALLERY = Map.of(
            "StartHere", Map.of(),
            "WhoSaidWhat", Map.of("who", "Number"),
            "ShareOfVoice", Map.of(),
            "Reader", Map.of(),
            "Doubtful", Map.of(),
            "InWhichCapacity", Map.of("organization", "Institute"),
            "Receipt", Map.of());

    private static final String QUOTES = " q%1$d: quotes(first: %1$d) { nodes { text } }";

    private final SessionFactory sessions;
    private final SearchIndex index;

    StatementsTest(SessionFactory sessions, SearchIndex index) {
        this.sessions = sessions;
        this.index = index;
    }

    /** So that no statement of its own is counted. */
    @BeforeEach
    void awaitIndex() {
        Wait.until(index::isCurrent);
    }

    @Test
    void aQueryTakesAsManyStatementsForTenArticlesAsForAThousand() {
        SampleArchive.fill(FEW);
        Map<String, Long> few = ofLists(FEW);
        Map<String, Long> fewOfGallery = ofGallery();
        Map<String, Long> fewOfSums = ofSums(FEW);
        SampleArchive.fill(MANY);
        Map<String, Long> many = ofLists(100);
        assertThat(ofGallery()).isEqualTo(fewOfGallery);
        assertThat(ofSums(100)).isEqualTo(fewOfSums);
        assertThat(few)
                .allSatisfy((operation, count) ->
                        assertThat(many.get(operation)).as(operation).isLessThanOrEqualTo(count));
        assertThat(many.get("ArticlesWithQuotesAndExperts")).isLessThanOrEqualTo(4);
        assertThat(many.get("QuotesWithSpeakers")).isLessThanOrEqualTo(3);
        assertThat(many.get("Everything")).isLessThanOrEqualTo(12);
    }

    @Test
    void eachAliasTakesOneStatement() {
        SampleArchive.fill(FEW);
        long none = count(() -> Api.run(articlesWith(0), "Articles", Map.of()));
        for (int aliases = 1; aliases <= 4; aliases++) {
            String query = articlesWith(aliases);
            assertThat(count(() -> assertThat(
                                    Api.run(query, "Articles", Map.of()).getList("errors"))
                            .isNull()))
                    .as(query)
                    .isEqualTo(none + aliases);
        }
    }

    @Test
    void onlyWhatIsAskedForIsRead() {
        SampleArchive.fill(FEW);
        assertThat(count(() -> Api.run("query Count { articles { totalCount } }", "Count", Map.of())))
                .isEqualTo(1);
        assertThat(count(() -> Api.run("query Count { articles { totalCount nodes { id } } }", "Count", Map.of())))
                .isEqualTo(2);
        assertThat(count(() -> Api.run("query Next { articles { pageInfo { hasNextPage } } }", "Next", Map.of())))
                .isEqualTo(1);
        assertThat(count(() -> Api.run("query Kind { articles { __typename } }", "Kind", Map.of())))
                .isZero();
        String spread =
                "query Spread { articles { ...Rows } } fragment Rows on ArticleConnection { n: edges { cursor } }";
        assertThat(Api.run(spread, "Spread", Map.of()).getList("data.articles.n"))
                .hasSize(FEW);
    }

    private static String articlesWith(int aliases) {
        StringBuilder query = new StringBuilder("query Articles { articles(first: 5) { nodes { title");
        for (int alias = 1; alias <= aliases; alias++) {
            query.append(QUOTES.formatted(alias));
        }
        return query.append(" } } }").toString();
    }

    private Map<String, Long> ofLists(int rows) {
        Map<String, Long> counts = new HashMap<>();
        for (String operation : OPERATIONS) {
            counts.put(operation, count(() -> Api.ask("graph.graphql", operation, Map.of("first", rows))));
        }
        return counts;
    }

    /** What lists add up to, of one list and of many at once. */
    private Map<String, Long> ofSums(int rows) {
        return Map.of(
                "OfQuotes", count(() -> Api.ask("facets.graphql", "OfQuotes", Map.of())),
                "OfEach", count(() -> Api.ask("facets.graphql", "OfEach", Map.of("first", rows))),
                "Audit", count(() -> Api.ask("audit.graphql", "Audit", Map.of())),
                "Company", count(() -> Api.ask("audit.graphql", "Company", Map.of("first", rows, "most", 5))));
    }

    private Map<String, Long> ofGallery() {
        String gallery = Api.gallery();
        Map<String, Long> counts = new HashMap<>();
        GALLERY.forEach((operation, variables) -> counts.put(
                operation,
                count(() -> assertThat(Api.run(gallery, operation, variables)
                                .getMap("data")
                                .values()
                                .toString())
                        .as(operation)
                        .contains("nodes=[{"))));
        return counts;
    }

    private long count(Runnable request) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        request.run();
        return statistics.getPrepareStatementCount();
    }
}
