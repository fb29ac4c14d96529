package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.graphql.Searches.edges;
import static org.inquit.graphql.Searches.hits;
import static org.inquit.graphql.Searches.published;
import static org.inquit.graphql.Searches.total;
import static org.inquit.graphql.Searches.types;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches in the seeds. */
@QuarkusTest
class SearchTest {

    private final SessionFactory sessions;

    SearchTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @BeforeEach
    void awaitSearch() {
        Served.awaitReady();
        Served.awaitSearch();
    }

    @ParameterizedTest
    @CsvSource({
        "Zelenskyy, Volodymyr Zelensky",
        "Zelenskiy, Volodymyr Zelensky",
        "Kofmann, Michael Kofman",
        "kofman MICHAEL, Michael Kofman",
        "Kóffman, Michael Kofman",
        "Bielieskov, Mykola Bielieskov",
        "Bieleskov, Mykola Bielieskov",
        "Bíelîeskóv, Mykola Bielieskov",
        "Rizhenko, Andrii Ryzhenko",
        "ISW, Institute for the Study of War"
    })
    void anExpertIsFoundByNamesSpeltNearly(String text, String name) {
        JsonNode first = hits(text, Map.of()).at("/edges/0/node");
        assertThat(first.at("/__typename").asText()).isEqualTo("Expert");
        assertThat(first.at("/name").asText()).isEqualTo(name);
    }

    @Test
    void theSearchOfTheGalleryGivesData() {
        JsonPath answer = Api.run(Api.gallery(), "Search", Map.of());
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getInt("data.search.totalCount")).isPositive();
        assertThat(answer.getList("data.search.edges.node.__typename", String.class))
                .contains("Article", "Quote");
        assertThat(answer.getString("data.search.edges.find { it.node.__typename == 'Quote' }.node.article.title"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdraw", "Kofmann", "\"tactical withdrawal\"", "zelensky Ukraine"})
    void highlightsAreOfTheFieldsOwnText(String text) {
        List<JsonNode> edges = edges(hits(text, Map.of()));
        assertThat(edges).isNotEmpty().allSatisfy(edge -> {
            assertThat(edge.at("/score").asDouble()).isPositive();
            assertThat(edge.at("/highlights").size()).isBetween(1, 5);
            edge.at("/highlights").forEach(highlight -> checkPlace(highlight, edge.at("/node")));
        });
    }

    private static void checkPlace(JsonNode highlight, JsonNode node) {
        String whole = highlight.at("/text").asText();
        JsonNode field = node.at("/" + highlight.at("/field").asText().replace('.', '/'));
        assertThat(field.isArray() ? List.of() : List.of(field.asText())).isSubsetOf(whole, "");
        String match = whole.substring(
                highlight.at("/start").asInt(), highlight.at("/end").asInt());
        String folded = Normalizer.normalize(match, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        assertThat(folded).matches("withdr\\S*|kofman\\S*|tactical withdrawal|zelensky\\S*|ukraine\\S*");
    }

    @Test
    void wordsAreFoundAcrossTheFieldsOfARecord() {
        List<JsonNode> edges = edges(hits("Kofman withdrawal", Map.of("filter", types("QUOTE"))));
        assertThat(edges)
                .isNotEmpty()
                .allSatisfy(edge ->
                        assertThat(edge.at("/node/speaker/name").asText()).isEqualTo("Michael Kofman"));
    }

    @Test
    void typesAndDatesSortHitsOut() {
        int all = total("Kofman", Map.of());
        int experts = total("Kofman", Map.of("filter", types("EXPERT")));
        int quotes = total("Kofman", Map.of("filter", types("QUOTE")));
        int articles = total("Kofman", Map.of("filter", types("ARTICLE")));
        assertThat(experts).isEqualTo(1);
        assertThat(quotes).isGreaterThanOrEqualTo(quotesOf("Kofman")).isPositive();
        assertThat(articles).isEqualTo(1);
        assertThat(experts + quotes + articles).isEqualTo(all);
        assertThat(total("Kofman", Map.of("filter", types()))).isZero();
        assertThat(total("Kofman", Map.of("filter", published("2025-11-06", "2025-11-06"))))
                .isEqualTo(all);
        assertThat(total("Kofman", Map.of("filter", published("2025-11-07", "2025-12-31"))))
                .isZero();
        assertThat(total("Kofman", Map.of("filter", Map.of("publishedOn", Map.of()))))
                .isEqualTo(all);
    }

    @Test
    void facetsCountAllHits() {
        JsonPath answer = Api.ask("search.graphql", "Facets", Map.of("text", "Kofman"));
        int all = answer.getInt("data.search.totalCount");
        assertThat(answer.getInt("data.search.facets.types.count.sum()")).isEqualTo(all);
        assertThat(answer.getInt("data.search.facets.kinds.count.sum()")).isEqualTo(all - 2);
        assertThat(answer.getString("data.search.facets.types[0].value")).isEqualTo("QUOTE");
        assertThat(answer.getString("data.search.facets.types[0].label")).isEqualTo("Quote");
        assertThat(answer.getString("data.search.facets.speakers[0].label")).isEqualTo("Michael Kofman");
        assertThat(answer.getString("data.search.facets.months[0].value")).isEqualTo("2025-11");
        assertThat(answer.getString("data.search.facets.months[0].label")).isEqualTo("November 2025");
        assertThat(answer.getInt("data.search.facets.months[0].count")).isEqualTo(all);
        String expert = answer.getString("data.search.facets.speakers[0].value");
        assertThat(Api.run("query E { expert(id: \"" + expert + "\") { name } }", "E", Map.of())
                        .getString("data.expert.name"))
                .isEqualTo("Michael Kofman");
    }

    @Test
    void facetsFollowTheFilterAndTheirOwnSize() {
        JsonPath quotes =
                Api.ask("search.graphql", "Facets", Map.of("text", "Ukraine", "filter", types("QUOTE"), "first", 1));
        assertThat(quotes.getList("data.search.facets.types")).hasSize(1);
        assertThat(quotes.getInt("data.search.facets.types[0].count"))
                .isEqualTo(quotes.getInt("data.search.totalCount"));
        assertThat(quotes.getList("data.search.facets.speakers")).hasSize(1);
        JsonPath none = Api.answer("search.graphql", "Facets", Map.of("text", "Ukraine", "first", 0));
        assertThat(none.getString("errors[0].message")).isEqualTo("first must be 1 to 100; 0 was given");
    }

    @Test
    void aPageTakesOneStatementForEachType() {
        hits("Kofman", Map.of());
        sessions.getStatistics().clear();
        JsonNode hits = hits("Kofman", Map.of("first", 100));
        assertThat(hits.at("/edges").findValuesAsText("__typename")).contains("Article", "Expert", "Quote");
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isBetween(3L, 4L);
    }

    private static int quotesOf(String name) {
        return Api.run(
                        "query Q { experts(filter: { name: { contains: \"" + name
                                + "\" } }) { nodes { stats { quotes } } } }",
                        "Q",
                        Map.of())
                .getInt("data.experts.nodes[0].stats.quotes");
    }
}
