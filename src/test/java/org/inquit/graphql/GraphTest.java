package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.inquit.Served;
import org.inquit.archive.Expert;
import org.inquit.archive.FormerName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class GraphTest {

    private static final String UNKNOWN = "a00000000000000000000";
    private static final String FORMER = "e00000000000000000000";

    @BeforeAll
    static void fill() {
        SampleArchive.fill(SampleArchive.USUAL);
    }

    @Test
    void twoAliasesOfOneConnectionKeepTheirArguments() {
        JsonPath answer = Api.ask("graph.graphql", "Aliases", Map.of());
        for (int i = 0; i < 3; i++) {
            String article = "data.articles.nodes[" + i + "].";
            List<String> all = answer.getList(article + "all.nodes.text");
            List<String> back = answer.getList(article + "back.nodes.text");
            assertThat(all).hasSize(5);
            assertThat(answer.getList(article + "one.nodes.text")).isEqualTo(all.subList(0, 1));
            assertThat(back).containsExactly(all.get(4), all.get(3), all.get(2), all.get(1));
            assertThat(answer.getList(article + "mixed.nodes.kind")).containsExactly("MIXED");
            assertThat(answer.getInt(article + "mixed.totalCount")).isEqualTo(1);
            assertThat(answer.getInt(article + "all.totalCount")).isEqualTo(5);
        }
    }

    @Test
    void nodesComeInTheOrderOfTheIdsWithNullForTheUnknown() {
        String article = first("Articles");
        String expert = first("Experts");
        String quote = first("Quotes");
        List<String> ids = List.of(quote, UNKNOWN, article, "", expert, article);
        JsonPath answer = Api.ask("graph.graphql", "Nodes", Map.of("ids", ids));
        List<Map<String, String>> nodes = answer.getList("data.nodes");
        assertThat(nodes)
                .extracting(node -> node == null ? null : node.get("__typename"))
                .containsExactly("Quote", null, "Article", null, "Expert", "Article");
        assertThat(answer.getString("data.nodes[4].id")).isEqualTo(expert);
    }

    @Test
    void eachRecordIsFoundByItsId() {
        for (String list : List.of("Articles", "Experts", "Quotes")) {
            String id = first(list);
            assertThat(Api.ask("graph.graphql", "Node", Map.of("id", id)).getString("data.node.id"))
                    .isEqualTo(id);
        }
        assertThat(Api.ask("graph.graphql", "Node", Map.of("id", UNKNOWN)).getString("data.node"))
                .isNull();
        assertThat(Api.ask("graph.graphql", "OneQuote", Map.of("id", first("Quotes")))
                        .getString("data.quote.text"))
                .isNotEmpty();
        assertThat(Api.ask("graph.graphql", "OneQuote", Map.of("id", first("Articles")))
                        .getString("data.quote"))
                .isNull();
    }

    @Test
    void articleIsFoundByIdOrSlug() {
        JsonPath byId = Api.ask("graph.graphql", "One", Map.of("id", first("Articles")));
        String slug = byId.getString("data.article.slug");
        assertThat(Api.ask("graph.graphql", "One", Map.of("slug", slug)).getString("data.article.id"))
                .isEqualTo(byId.getString("data.article.id"));
    }

    @Test
    void anExpertKeepsTheFormerIdAndSlug() {
        String id = first("Experts");
        QuarkusTransaction.requiringNew().run(() -> FormerName.put(FORMER, "former-slug", id));
        assertThat(Api.ask("graph.graphql", "OneExpert", Map.of("id", FORMER)).getString("data.expert.id"))
                .isEqualTo(id);
        assertThat(Api.ask("graph.graphql", "OneExpert", Map.of("slug", "former-slug"))
                        .getString("data.expert.id"))
                .isEqualTo(id);
        assertThat(Api.ask("graph.graphql", "Node", Map.of("id", FORMER)).getString("data.node.id"))
                .isEqualTo(id);
    }

    @Test
    void onlyThoseWhoAreQuotedAreListed() {
        int quoted = Math.toIntExact(QuarkusTransaction.requiringNew().call(Expert::countQuoted));
        assertThat(Api.ask("lists.graphql", "Experts", Map.of()).getInt("data.list.totalCount"))
                .isEqualTo(quoted);
        JsonPath answer = Api.ask("graph.graphql", "ArticlesWithQuotesAndExperts", Map.of("first", 1));
        assertThat(answer.getList("data.articles.nodes[0].experts.nodes")).hasSize(2);
    }

    @Test
    void addressesDatesAndMomentsAreWrittenAsSpecified() {
        JsonPath answer = Api.ask("graph.graphql", "Urls", Map.of());
        assertThat(answer.getList("data.articles.nodes.url", String.class))
                .contains("https://news.example/5")
                .containsNull();
        assertThat(answer.getList("data.articles.nodes.publishedOn", String.class))
                .contains("2025-01-02")
                .containsNull();
        assertThat(answer.getString("data.articles.nodes[0].source.loadedAt")).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void anIndirectQuoteTellsItsStanceDayAndMedium() {
        JsonPath answer = Api.ask("graph.graphql", "Indirect", Map.of());
        Map<String, Object> claim = answer.getMap("data.articles.nodes[0].quotes.nodes[0]");
        assertThat(claim.get("text")).isEqualTo("the dam will hold");
        assertThat(claim.get("cueStance")).isEqualTo("DISTANCING");
        assertThat(claim.get("saidOn"))
                .isEqualTo(Map.of("date", "2025-01-11", "precision", "DAY", "text", "On Monday"));
        assertThat(claim.get("medium")).isEqualTo("Wire 1");
        assertThat(answer.getMap("data.articles.nodes[0].marked.nodes[0]"))
                .containsEntry("cueStance", null)
                .containsEntry("saidOn", null)
                .containsEntry("medium", null);
    }

    @Test
    void sharesCountTheWordsInMarksAndQuotesOfAllKinds() {
        JsonPath answer = Api.ask("graph.graphql", "Indirect", Map.of());
        Map<String, Object> second = answer.getMap("data.articles.nodes[0].appearances.nodes[1]");
        assertThat(second).containsEntry("quoteCount", 2).containsEntry("wordCount", 4);
        assertThat(second.get("shareOfWords")).isEqualTo(0.25f);
        assertThat(answer.getDouble("data.experts.nodes.stats.shareOfWords.sum()"))
                .isCloseTo(13 / 16.0, within(0.01));
        assertThat(answer.getInt("data.experts.nodes.stats.quotes.sum()")).isEqualTo(4 * SampleArchive.USUAL);
    }

    @Test
    void theReportCountsTheArchive() {
        JsonPath report = Api.ask("graph.graphql", "Report", Map.of());
        assertThat(report.getInt("data.loadReport.filesSeen")).isEqualTo(SampleArchive.USUAL);
        assertThat(report.getInt("data.loadReport.filesLoaded")).isEqualTo(SampleArchive.USUAL);
        assertThat(report.getInt("data.loadReport.filesSkipped")).isZero();
        assertThat(report.getInt("data.loadReport.quotes")).isEqualTo(5 * SampleArchive.USUAL);
        assertThat(report.getString("data.loadReport.nodes[0].article.title")).isEqualTo("Flood no. 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StartHere",
                "Search",
                "WhoSaidWhat",
                "ShareOfVoice",
                "Reader",
                "Doubtful",
                "InWhichCapacity",
                "Receipt"
            })
    void galleryRuns(String operation) {
        Served.awaitSearch();
        JsonPath answer = Api.run(Api.gallery(), operation, Map.of());
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getMap("data")).isNotEmpty();
    }

    private static String first(String list) {
        return Api.ask("lists.graphql", list, Map.of("first", 1)).getString("data.list.nodes[0].id");
    }
}
