package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each order in both directions, against a sort of the rows by what they say; rows of one key stand by their ids. */
@QuarkusTest
@TestProfile(EmptySeeds.class)
class OrdersTest {

    private static final Comparator<JsonNode> BY_ID =
            Comparator.comparing(row -> row.at("/id").asText());

    /** An unknown date counts as the earliest, an absent text as the least. */
    private static Comparator<JsonNode> by(String path) {
        return Comparator.comparing(
                        (JsonNode row) -> row.at(path).isNumber() ? row.at(path).asDouble() : 0)
                .thenComparing(row -> row.at(path).isTextual() ? row.at(path).asText() : "");
    }

    @BeforeAll
    static void fill() {
        SampleArchive.fill(20);
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                        List.of("articles", "PUBLISHED_ON", "/publishedOn"),
                        List.of("articles", "TITLE", "/title"),
                        List.of("articles", "WORD_COUNT", "/wordCount"),
                        List.of("experts", "NAME", "/name"),
                        List.of("experts", "QUOTES", "/stats/quotes"),
                        List.of("experts", "QUOTED_WORDS", "/stats/words"),
                        List.of("experts", "LAST_QUOTED_ON", "/stats/lastQuotedOn"),
                        List.of("quotes", "PUBLISHED_ON", "/article/publishedOn"),
                        List.of("quotes", "CONFIDENCE", "/attribution/confidence"))
                .flatMap(each ->
                        Stream.of("ASC", "DESC").map(way -> Arguments.of(each.get(0), each.get(1), each.get(2), way)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void sortsByTheFieldThenById(String list, String field, String path, String direction) {
        Comparator<JsonNode> order = direction.equals("ASC") ? by(path) : by(path).reversed();
        isSorted(list, List.of(Map.of("field", field, "direction", direction)), order.thenComparing(BY_ID));
    }

    @Test
    void ofSeveralFieldsTheFirstCountsMost() {
        isSorted(
                "articles",
                List.of(
                        Map.of("field", "WORD_COUNT", "direction", "DESC"),
                        Map.of("field", "TITLE", "direction", "ASC"),
                        Map.of("field", "PUBLISHED_ON", "direction", "DESC")),
                by("/wordCount")
                        .reversed()
                        .thenComparing(by("/title"))
                        .thenComparing(by("/publishedOn").reversed()));
        isSorted(
                "quotes",
                List.of(
                        Map.of("field", "CONFIDENCE", "direction", "ASC"),
                        Map.of("field", "PUBLISHED_ON", "direction", "DESC")),
                by("/attribution/confidence")
                        .thenComparing(by("/article/publishedOn").reversed())
                        .thenComparing(BY_ID));
    }

    private static void isSorted(String list, List<?> orderBy, Comparator<JsonNode> order) {
        List<JsonNode> rows = new ArrayList<>();
        Api.tree("filters.graphql", "Ordered", Map.of(list, orderBy))
                .at("/data/" + list + "/nodes")
                .forEach(rows::add);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(20).isSortedAccordingTo(order);
    }
}
