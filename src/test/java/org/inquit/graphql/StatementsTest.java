package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class StatementsTest {

    private static final List<String> OPERATIONS =
            List.of("ArticlesWithQuotesAndExperts", "QuotesWithSpeakers", "Everything", "Aliases", "Report");

    private final SessionFactory sessions;

    StatementsTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Test
    void aQueryTakesAsManyStatementsForTenArticlesAsForAThousand() {
        Map<String, Long> few = statements(10, 10);
        Map<String, Long> many = statements(1_000, 100);
        assertThat(few)
                .allSatisfy((operation, count) ->
                        assertThat(many.get(operation)).as(operation).isLessThanOrEqualTo(count));
        assertThat(many.get("ArticlesWithQuotesAndExperts")).isLessThanOrEqualTo(4);
        assertThat(many.get("QuotesWithSpeakers")).isLessThanOrEqualTo(3);
        assertThat(many.get("Everything")).isLessThanOrEqualTo(12);
    }

    private Map<String, Long> statements(int articles, int rows) {
        SampleArchive.fill(articles);
        Statistics statistics = sessions.getStatistics();
        Map<String, Long> counts = new HashMap<>();
        for (String operation : OPERATIONS) {
            statistics.clear();
            Api.ask("graph.graphql", operation, Map.of("first", rows));
            counts.put(operation, statistics.getPrepareStatementCount());
        }
        return counts;
    }
}
