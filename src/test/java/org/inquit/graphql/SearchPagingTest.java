package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.graphql.Searches.code;
import static org.inquit.graphql.Searches.hits;
import static org.inquit.graphql.Searches.ids;
import static org.inquit.graphql.Searches.types;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.Served;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages through what is found in the seeds, and asks for what cannot be found. */
@QuarkusTest
class SearchPagingTest {

    private static final List<Map<String, String>> BY_DATE =
            List.of(Map.of("field", "PUBLISHED_ON", "direction", "DESC"));

    @BeforeEach
    void awaitSearch() {
        Served.awaitReady();
        Served.awaitSearch();
    }

    static Stream<List<Map<String, String>>> orders() {
        return Stream.of(List.of(), BY_DATE, List.of(Map.of("field", "RELEVANCE", "direction", "ASC")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pagesGiveEachHitOnceBothWays(List<Map<String, String>> order) {
        List<String> whole = ids(hits("Ukraine", Map.of("first", 100, "orderBy", order)));
        assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(paged("first", "after", "hasNextPage", "endCursor", order)).isEqualTo(whole);
        List<String> backwards = paged("last", "before", "hasPreviousPage", "startCursor", order);
        assertThat(backwards).hasSameElementsAs(whole).hasSameSizeAs(whole);
        assertThat(backwards.subList(0, 2)).isEqualTo(whole.subList(whole.size() - 2, whole.size()));
    }

    @Test
    void aCursorLeadsOnlyWhereItCameFrom() {
        String cursor = hits("Ukraine", Map.of()).at("/pageInfo/startCursor").asText();
        assertThat(code("Ukraine", Map.of("after", cursor))).isNull();
        assertThat(code("Ukraine", Map.of("after", cursor, "filter", types("QUOTE"))))
                .isNull();
        assertThat(code("Kofman", Map.of("after", cursor))).isEqualTo("INVALID_CURSOR");
        assertThat(code("Ukraine", Map.of("after", cursor, "orderBy", BY_DATE))).isEqualTo("INVALID_CURSOR");
        assertThat(code("Ukraine", Map.of("after", "made-up"))).isEqualTo("INVALID_CURSOR");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("", "BAD_USER_INPUT", "give at least one letter or digit"),
                Arguments.of(" \t*?\"“”-", "BAD_USER_INPUT", "give at least one letter or digit"),
                Arguments.of("x".repeat(201), "LIMIT_EXCEEDED", "text holds at most 200 characters; 201 were given"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aTextThatCannotBeSearchedForIsRefused(String text, String code, String message) {
        JsonPath answer = Api.answer("search.graphql", "Hits", Map.of("text", text));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].message")).contains(message);
        assertThat(answer.getString("data")).isNull();
    }

    @Test
    void theLongestTextIsSearchedFor() {
        assertThat(code("x".repeat(200), Map.of())).isNull();
        assertThat(code("\uD83D\uDE00".repeat(199) + "x", Map.of())).isNull();
        assertThat(code("ab ".repeat(60), Map.of("first", 101))).isEqualTo("BAD_USER_INPUT");
    }

    private static List<String> paged(
            String size, String cursor, String more, String end, List<Map<String, String>> order) {
        List<String> ids = new ArrayList<>();
        @Nullable String place = null;
        boolean goesOn = true;
        while (goesOn) {
            Map<String, Object> variables = new HashMap<>(Map.of(size, 2, "orderBy", order));
            if (place != null) {
                variables.put(cursor, place);
            }
            JsonNode page = hits("Ukraine", variables);
            ids.addAll(ids(page));
            place = page.at("/pageInfo/" + end).asText();
            goesOn = page.at("/pageInfo/" + more).asBoolean();
        }
        return ids;
    }
}
