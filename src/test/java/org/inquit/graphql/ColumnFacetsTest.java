package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.inquit.archive.Quote;
import org.inquit.graphql.column.KeptColumns;
import org.inquit.ingestion.ArchiveChange;
import org.inquit.ingestion.ArchiveVersion;
import org.inquit.search.SearchIndex;
import org.junit.jupiter.api.Test;

/** What lists add up to where columns count instead of the database: the same. */
@QuarkusTest
@TestProfile(ColumnFacetsTest.WithColumns.class)
class ColumnFacetsTest extends FacetsTest {

    private static final String FACETS =
            "query Q { quotes(first: 1) { facets { kinds { count } speakers { count } publishers { count } } } }";

    private static final List<String> FILTERS = List.of(
            "{}",
            "{ kind: [DIRECT, MIXED] }",
            "{ kind: [] }",
            "{ sourceType: [NAMED_PERSON] }",
            "{ method: [UNKNOWN, EXPLICIT_CUE] }",
            "{ confidence: { from: 0.9 } }",
            "{ confidence: { to: 0.9 } }",
            "{ confidence: {} }",
            "{ cueStance: [NEUTRAL] }",
            "{ saidOn: { from: \"2025-01-05\" } }",
            "{ publishedOn: { from: \"2025-01-05\", to: \"2025-01-20\" } }",
            "{ publishedOn: {} }",
            "{ hasSpeaker: true }",
            "{ hasSpeaker: false }",
            "{ speaker: { name: { contains: \"Number 1\" } } }",
            "{ article: { title: { contains: \"1\" } } }",
            "{ and: [{ kind: [DIRECT] }, { hasSpeaker: true }] }",
            "{ or: [{ kind: [INDIRECT] }, { publishedOn: { to: \"2025-01-05\" } }] }",
            "{ or: [] }",
            "{ and: [] }",
            "{ not: { kind: [DIRECT] } }",
            "{ not: { cueStance: [NEUTRAL] } }",
            "{ not: { article: { title: { contains: \"1\" } } }, kind: [DIRECT] }",
            "{ text: { contains: \"the\" } }",
            "{ not: { text: { contains: \"the\" } } }");

    private final ArchiveVersion version;
    private final KeptColumns columns;
    private final SessionFactory sessions;
    private final SearchIndex index;

    ColumnFacetsTest(
            EntityManager database,
            ArchiveVersion version,
            KeptColumns columns,
            SessionFactory sessions,
            SearchIndex index) {
        super(database);
        this.version = version;
        this.columns = columns;
        this.sessions = sessions;
        this.index = index;
    }

    @Override
    void fill(int articles) {
        super.fill(articles);
        ArchiveChange.tell(version);
        awaitColumns();
    }

    @Test
    void aFilterFindsTheSameQuotesInBoth() {
        assertThat(FILTERS).allSatisfy(ColumnFacetsTest::findsTheSame);
    }

    private static void findsTheSame(String filter) {
        String query =
                "query Q { quotes(filter: %s) { totalCount aggregates { count } facets { sourceTypes { count } } } }"
                        .formatted(filter);
        JsonPath answer = Api.run(query, "Q", Map.of());
        assertThat(answer.getList("errors")).isNull();
        List<Integer> counts = answer.getList("data.quotes.facets.sourceTypes.count");
        assertThat(answer.getInt("data.quotes.aggregates.count"))
                .isEqualTo(answer.getInt("data.quotes.totalCount"))
                .isEqualTo(counts.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void facetsTakeNoStatementButThatOfTheNames() {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        assertThat(Api.run(FACETS, "Q", Map.of()).getList("errors")).isNull();
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
    }

    @Test
    void afterAChangeTheOldColumnsCountNoMore() {
        SampleArchive.fill(10);
        ArchiveChange.tell(version);
        assertThat(columns.current(Quote.class)).isEmpty();
        String query = "query Q { quotes { aggregates { count } } }";
        assertThat(Api.run(query, "Q", Map.of()).getInt("data.quotes.aggregates.count"))
                .isEqualTo(50);
        awaitColumns();
        assertThat(Api.run(query, "Q", Map.of()).getInt("data.quotes.aggregates.count"))
                .isEqualTo(50);
    }

    /** And for the search index, which follows each change too and asks the database for it. */
    private void awaitColumns() {
        Wait.until(() -> columns.current(Quote.class).isPresent() && index.isCurrent());
    }

    /** As in {@link EmptySeeds}, but with columns. */
    public static final class WithColumns extends EmptySeeds {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("inquit.graphql.column-quotes", "10000");
            settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:columns;DB_CLOSE_DELAY=-1");
            return settings;
        }
    }
}
