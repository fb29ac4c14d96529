package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the seed adds up to, counted by hand: 348 quote-marked words of seven voices, and three more without any. */
@QuarkusTest
class SeedFacetsTest {

    private static final double TENTH_OF_PERCENT = 0.000_5;

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void quotesBySpeaker() {
        JsonPath quotes = Api.ask("facets.graphql", "OfQuotes", Map.of());
        quotes.setRootPath("data.quotes");
        assertThat(quotes.getInt("archiveCount")).isEqualTo(25);
        assertThat(quotes.getInt("aggregates.words")).isEqualTo(348);
        assertThat(quotes.getString("aggregates.firstOn")).isEqualTo("2025-11-06");
        assertThat(quotes.getList("facets.speakers.label")).hasSize(10).startsWith("Michael Kofman");
        assertThat(quotes.getList("facets.speakers.words"))
                .containsExactlyInAnyOrder(112, 76, 41, 40, 33, 28, 18, 0, 0, 0);
        assertThat(words(quotes, "speakers", "Michael Kofman")).isEqualTo(112);
    }

    @Test
    void quotesByAllElse() {
        JsonPath quotes = Api.ask("facets.graphql", "OfQuotes", Map.of());
        quotes.setRootPath("data.quotes");
        assertThat(words(quotes, "organizations", "Carnegie Endowment")).isEqualTo(112);
        assertThat(words(quotes, "organizations", "Come Back Alive")).isEqualTo(40);
        assertThat(words(quotes, "organizations", "National Institute for Strategic Studies"))
                .isEqualTo(40);
        assertThat(quotes.getInt("facets.kinds.find { it.value == 'INDIRECT' }.count"))
                .isEqualTo(10);
        assertThat(quotes.getInt("facets.kinds.find { it.value == 'INDIRECT' }.words"))
                .isZero();
        assertThat(quotes.getList("facets.publishers")).isEmpty();
        assertThat(quotes.getList("facets.months.value")).containsExactly("2025-11");
        assertThat(quotes.getList("timeline.start"))
                .as("the Monday of the week")
                .containsExactly("2025-11-03");
        assertThat(quotes.getList("timeline.words")).containsExactly(348);
    }

    @Test
    void audit() {
        JsonPath audit = Api.ask("audit.graphql", "Audit", Map.of());
        audit.setRootPath("data.sourceAudit");
        assertThat(audit.getInt("articleCount")).isOne();
        assertThat(audit.getInt("sourcesPerArticle.median")).isEqualTo(10);
        assertThat(audit.getInt("singleSource.totalCount")).isZero();
        assertThat(audit.getInt("newVoices.totalCount")).isEqualTo(10);
        assertThat(audit.getInt("concentration.words")).isEqualTo(348);
        assertThat(audit.getDouble("concentration.topShare")).isEqualTo(112 / 348.0, within(TENTH_OF_PERCENT));
        assertThat(audit.getDouble("concentration.topTenShare")).isEqualTo(1.0, within(TENTH_OF_PERCENT));
        assertThat(audit.getInt("sourceTypes.find { it.value == 'NAMED_ORGANIZATION' }.words"))
                .isEqualTo(33);
        assertThat(audit.getInt("organizationKinds.find { it.value == 'STATE' }.words"))
                .isEqualTo(18);
        assertThat(audit.getInt("organizationKinds.find { it.value == 'EDUCATION' }.words"))
                .as("two institutes")
                .isEqualTo(40 + 33);
        assertThat(audit.getDouble("sourceTypes.find { it.value == 'NAMED_PERSON' }.shareOfWords"))
                .isEqualTo(315 / 348.0, within(TENTH_OF_PERCENT));
    }

    @Test
    void company() {
        JsonPath answer = Api.ask("audit.graphql", "Company", Map.of("first", 1, "most", 9));
        assertThat(answer.getList("data.experts.nodes[0].coQuoted.articles"))
                .hasSize(9)
                .containsOnly(1);
        assertThat(answer.getList("data.experts.nodes[0].coQuoted.expert.name"))
                .doesNotContain("Michael Kofman")
                .contains("Emil Kastehelmi");
    }

    private static int words(JsonPath quotes, String facet, String label) {
        return quotes.getInt("facets.%s.find { it.label == '%s' }.words".formatted(facet, label));
    }
}
