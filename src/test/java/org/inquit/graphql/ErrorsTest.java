package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class ErrorsTest {

    @BeforeAll
    static void fill() {
        SampleArchive.fill(SampleArchive.USUAL);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Map.of("first", 101), "BAD_USER_INPUT", "first must be 1 to 100; 101 was given"),
                Arguments.of(Map.of("last", 0), "BAD_USER_INPUT", "last must be 1 to 100; 0 was given"),
                Arguments.of(Map.of("first", 1, "last", 1), "BAD_USER_INPUT", "give first or last, not both"),
                Arguments.of(Map.of("after", "%%%"), "INVALID_CURSOR", "after is no cursor of Query.articles"),
                Arguments.of(Map.of("after", ""), "INVALID_CURSOR", "after is no cursor of Query.articles"),
                Arguments.of(Map.of("before", "MSZR"), "INVALID_CURSOR", "before is no cursor of Query.articles"),
                Arguments.of(
                        Map.of("filter", nested(6)), "LIMIT_EXCEEDED", "filters nest at most 5 levels; 6 were given"),
                Arguments.of(
                        Map.of("filter", Map.of("or", Collections.nCopies(60, Map.of("id", "a")))),
                        "LIMIT_EXCEEDED",
                        "one argument holds at most 50 filters; 61 were given"),
                Arguments.of(
                        Map.of("filter", Map.of("title", Map.of("in", Collections.nCopies(101, "a")))),
                        "LIMIT_EXCEEDED",
                        "at most 100 values; 101 were given"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsWhatToChange(Map<String, ?> variables, String code, String message) {
        JsonPath answer = Api.answer("lists.graphql", "Articles", variables);
        assertThat(answer.getString("errors[0].message")).contains(message);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].path[0]")).isEqualTo("list");
        assertThat(answer.getString("errors[0].extensions.exception")).isNull();
    }

    @Test
    void aCursorLeadsOnlyWhereItCameFrom() {
        String cursor = Api.ask("lists.graphql", "Articles", Map.of("first", 3)).getString("data.list.edges[1].cursor");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        Map<String, ?> otherOrder =
                Map.of("after", cursor, "orderBy", List.of(Map.of("field", "TITLE", "direction", "ASC")));
        Map<String, ?> otherWay =
                Map.of("after", cursor, "orderBy", List.of(Map.of("field", "PUBLISHED_ON", "direction", "ASC")));
        Map<String, ?> sameOrder =
                Map.of("after", cursor, "orderBy", List.of(Map.of("field", "PUBLISHED_ON", "direction", "DESC")));
        assertThat(code("Articles", otherOrder)).isEqualTo("INVALID_CURSOR");
        assertThat(code("Articles", otherWay)).isEqualTo("INVALID_CURSOR");
        assertThat(code("Articles", sameOrder)).isNull();
        assertThat(code("Files", Map.of("after", cursor))).isEqualTo("INVALID_CURSOR");
        assertThat(code("Quotes", Map.of("after", cursor))).isEqualTo("INVALID_CURSOR");
        assertThat(code("Experts", Map.of("before", cursor))).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void oneRecordIsAskedForInOneWay() {
        for (Map<String, ?> variables : List.<Map<String, ?>>of(Map.of(), Map.of("id", "a", "slug", "b"))) {
            JsonPath answer = Api.answer("graph.graphql", "One", variables);
            assertThat(answer.getString("errors[0].message")).isEqualTo("give id or slug, one of them and not both");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void idsAreLimited() {
        JsonPath answer = Api.answer("graph.graphql", "Nodes", Map.of("ids", Collections.nCopies(101, "a")));
        assertThat(answer.getString("errors[0].message")).isEqualTo("ids holds at most 100 values; 101 were given");
    }

    @Test
    void faultsInNestedListsAreToldToo() {
        String query = "query Nested { articles(first: 2) { nodes { quotes(first: 500) { totalCount } } } }";
        JsonPath answer = Api.run(query, "Nested", Map.of());
        assertThat(answer.getString("errors[0].message")).isEqualTo("first must be 1 to 100; 500 was given");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        "($day: Date) { articles(filter: { publishedOn: { from: $day } }) { totalCount } }", "Date"),
                Arguments.of("($day: Int) { articles(first: $day) { totalCount } }", "Int"),
                Arguments.of(
                        "($day: Float) { quotes(filter: { confidence: { from: $day } }) { totalCount } }", "Float"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueThatIsNoneOfItsTypeIsRefusedAsLiteralAndAsVariable(String rest, String type) {
        String query = "query Values" + rest;
        JsonPath variable = Api.run(query, "Values", Map.of("day", "2026-2-30"));
        JsonPath literal = Api.run(
                "query Values " + rest.substring(rest.indexOf('{')).replace("$day", "\"2026-2-30\""),
                "Values",
                Map.of());
        for (JsonPath answer : List.of(variable, literal)) {
            assertThat(answer.getString("errors[0].message")).contains("\"2026-2-30\" is no " + type + ": write ");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_VALUE");
            assertThat(answer.getString("data")).isNull();
        }
    }

    @Test
    void enumsTakeTheirOwnNamesOnly() {
        for (String kind : List.of("Direct", "\"DIRECT\"", "VERBATIM", "1")) {
            JsonPath answer = Api.run(
                    "query Kinds { quotes(filter: { kind: [" + kind + "] }) { totalCount } }", "Kinds", Map.of());
            assertThat(answer.getString("errors[0].message")).contains("QuoteKind");
            assertThat(answer.getString("data")).isNull();
        }
    }

    private static String code(String list, Map<String, ?> variables) {
        return Api.answer("lists.graphql", list, variables).getString("errors[0].extensions.code");
    }

    private static Map<String, ?> nested(int levels) {
        return levels == 1 ? Map.of("id", "a") : Map.of("not", nested(levels - 1));
    }
}
