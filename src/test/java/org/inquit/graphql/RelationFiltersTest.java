package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters over relations, against what a reader of all quotes would pick by hand. */
@QuarkusTest
@TestProfile(EmptySeeds.class)
class RelationFiltersTest {

    private static final String SINCE = "2025-01-06";

    private final List<JsonNode> quotes = new ArrayList<>();

    @BeforeEach
    void read() {
        SampleArchive.fill(SampleArchive.USUAL);
        Map<String, String> from = Map.of();
        for (boolean more = true; more; ) {
            JsonNode page = Api.tree("filters.graphql", "AllQuotes", from).at("/data/quotes");
            page.at("/nodes").forEach(quotes::add);
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            from = Map.of("after", page.at("/pageInfo/endCursor").asText());
        }
    }

    @Test
    void articlesHavingAQuoteByAnExpert() {
        String expert = quotes.get(0).at("/speaker/id").asText();
        agree(
                "articles",
                Map.of("quotes", Map.of("speaker", Map.of("id", expert))),
                "/article/id",
                quote -> quote.at("/speaker/id").asText().equals(expert));
    }

    @Test
    void expertsQuotedInArticlesSinceADate() {
        Map<String, ?> since = Map.of("publishedOn", Map.of("from", SINCE));
        Predicate<JsonNode> late =
                quote -> quote.at("/article/publishedOn").asText("").compareTo(SINCE) >= 0;
        agree("experts", Map.of("quotes", Map.of("article", since)), "/speaker/id", late);
        agree("experts", Map.of("quotes", since), "/speaker/id", late);
    }

    @Test
    void expertsQuotedInArticlesOfAnAuthor() {
        Map<String, ?> article =
                Map.of("author", Map.of("eq", "Li Wei"), "title", Map.of("in", List.of("Flood no. 3")));
        agree(
                "experts",
                Map.of("quotes", Map.of("article", article)),
                "/speaker/id",
                quote -> quote.at("/article/authors").toString().contains("Li Wei")
                        && quote.at("/article/title").asText().equals("Flood no. 3"));
    }

    @Test
    void articlesWithADirectQuoteOfAnOrganisationsPeople() {
        Map<String, ?> speaker = Map.of("organization", Map.of("eq", "Institute 2"), "role", Map.of("eq", "analyst"));
        agree(
                "articles",
                Map.of("quotes", Map.of("speaker", speaker, "kind", List.of("DIRECT"))),
                "/article/id",
                quote -> quote.at("/kind").asText().equals("DIRECT")
                        && quote.at("/speaker/affiliations").toString().contains("Institute 2")
                        && quote.at("/speaker/affiliations").toString().contains("\"analyst\""));
    }

    @Test
    void quotesByKindMethodSourceAndConfidence() {
        Map<String, ?> filter = Map.of(
                "kind", List.of("MIXED", "INDIRECT"),
                "method", List.of("EXPLICIT_CUE"),
                "sourceType", List.of("NAMED_PERSON"),
                "confidence", Map.of("from", 0.5, "to", 0.6));
        agree("quotes", filter, "/id", quote -> {
            double confidence = quote.at("/attribution/confidence").asDouble();
            return !quote.at("/kind").asText().equals("DIRECT") && confidence >= 0.5 && confidence <= 0.6;
        });
    }

    @Test
    void treesOfAndOrNot() {
        Map<String, ?> person =
                Map.of("speaker", Map.of("kind", "PERSON", "name", Map.of("startsWith", "expert number0")));
        Map<String, ?> unknown = Map.of("hasSpeaker", false, "confidence", Map.of("to", 0.3));
        Map<String, ?> filter =
                Map.of("or", List.of(person, unknown), "not", Map.of("text", Map.of("contains", "TWICE")));
        agree(
                "quotes",
                Map.of("and", List.of(filter, Map.of("kind", List.of("DIRECT")))),
                "/id",
                quote -> quote.at("/kind").asText().equals("DIRECT")
                        && !quote.at("/text").asText().contains("Twice")
                        && (quote.at("/speaker").isNull()
                                ? quote.at("/attribution/confidence").asDouble() <= 0.3
                                : quote.at("/speaker/kind").asText().equals("PERSON")
                                        && quote.at("/speaker/name").asText().startsWith("Expert Number0")));
    }

    @Test
    void recordsByTheirOwnIds() {
        JsonNode quote = quotes.get(7);
        agree("quotes", Map.of("id", quote.at("/id").asText()), "/id", each -> each.equals(quote));
        String article = quote.at("/article/id").asText();
        agree(
                "articles",
                Map.of("id", article),
                "/article/id",
                each -> each.at("/article/id").asText().equals(article));
        agree(
                "quotes",
                Map.of("article", Map.of("id", article)),
                "/id",
                each -> each.at("/article/id").asText().equals(article));
    }

    /** The filter finds the records at {@code id} of the quotes that a reader picks: some, and not all. */
    private void agree(String list, Map<String, ?> filter, String id, Predicate<JsonNode> picked) {
        JsonNode found =
                Api.tree("filters.graphql", "Matching", Map.of(list, filter)).at("/data/" + list + "/nodes");
        Set<String> expected = ids(quotes.stream().filter(picked).toList(), id);
        assertThat(expected).isNotEmpty().hasSizeLessThan(ids(quotes, id).size());
        assertThat(new TreeSet<>(found.findValuesAsText("id"))).isEqualTo(expected);
    }

    private static Set<String> ids(List<JsonNode> quotes, String id) {
        return quotes.stream()
                .map(quote -> quote.at(id))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
