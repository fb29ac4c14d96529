package org.inquit.http.execution.cost;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.http.execution.cost.Reckoning.actual;
import static org.inquit.http.execution.cost.Reckoning.refusal;
import static org.inquit.http.execution.cost.Reckoning.requested;

import graphql.introspection.IntrospectionQuery;
import graphql.schema.FieldCoordinates;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostRuleTest {

    private static final String SIZED =
            "query Q($first: Int = 7, $off: Boolean = true) { articles(first: $first) @skip(if: $off) { nodes { __typename } } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a page is a statement, itself and its rows: twenty where nobody says how many
                " 22 | { articles { __typename } }",
                " 22 | { articles { nodes { __typename } } }",
                "  5 | { articles(first: 3) { nodes { __typename } } }",
                "  5 | { articles(last: 3) { nodes { __typename } } }",
                // one that is refused later is the largest
                "102 | { articles(first: 1000) { nodes { __typename } } }",
                "102 | { articles(first: 0) { nodes { __typename } } }",
                "102 | { articles(first: 3, last: 100) { nodes { __typename } } }",
                // fifty plain fields are as much as a row
                " 53 | { articles(first: 50) { nodes { title } } }",
                "  6 | { articles(first: 3) { edges { node { __typename } cursor } } }",
                // a product along the path
                " 37 | { articles(first: 2) { nodes { quotes(first: 15) { nodes { __typename } } } } }",
                " 68 | { articles(first: 2) { nodes { quotes(first: 15) { nodes { speaker { __typename } } } } } }",
                // each alias and each repetition
                " 44 | { a: articles { nodes { __typename } } b: articles { nodes { __typename } } }",
                " 44 | { articles { nodes { __typename } } articles { nodes { __typename } } }",
                // what is left out is free, and so is what tells of the schema
                "  0 | { articles @skip(if: true) { nodes { title } } }",
                "  0 | { ... @include(if: false) { articles { nodes { title } } } }",
                " 22 | { articles @include(if: true) @skip(if: false) { nodes { __typename } } }",
                "  0 | { __schema { types { name fields { name type { name ofType { name } } } } } __typename }",
                // single records, and as many as there are ids
                "  2 | { article(slug: \"x\") { title } }",
                "  4 | { nodes(ids: [\"a\", \"b\", \"c\"]) { __typename } }",
                "  1 | { nodes(ids: []) { __typename } }",
                // of types that exclude each other the dearer
                " 11 | { node(id: \"a\") { ... on Article { quotes(first: 3) { nodes { __typename } } } ... on Expert { quotes(first: 7) { nodes { __typename } } } } }",
                // long texts, counts, sums, searches, conditions
                "  6 | { article(id: \"a\") { text } }",
                " 54 | { quotes(first: 1) { totalCount } }",
                "308 | { quotes(first: 1) { facets { kinds { value } } } }",
                "310 | { quotes(first: 1) { facets { kinds(first: 100) { value } } } }",
                "103 | { search(text: \"a\", first: 1) { nodes { __typename } } }",
                "243 | { quotes(first: 1, filter: { kind: [DIRECT, MIXED], text: { contains: \"a\" } }) { nodes { __typename } } }",
                // other lists within a filter, and words of quotes
                "243 | { quotes(first: 1, filter: { speaker: { name: { contains: \"a\" } } }) { nodes { __typename } } }",
                "123 | { quotes(first: 1, filter: { speaker: {} }) { nodes { __typename } } }",
                "  3 | { quotes(first: 1, filter: { speaker: null }) { nodes { __typename } } }",
                "203 | { quotes(first: 1, filter: { text: { contains: \"a\" } }) { nodes { __typename } } }",
                "1563 | { articles(first: 1, filter: { quotes: { speaker: { name: { eq: \"a\" } } } }) { nodes { __typename } } }",
                "241 | { sourceAudit(filter: { quotes: { kind: DIRECT } }) { __typename } }",
                // the first condition for each list
                " 97 | { articles(first: 2) { nodes { quotes(first: 15, filter: { kind: [DIRECT, MIXED] }) { nodes { __typename } } } } }",
            })
    void countsWhatIsRead(long points, String query) {
        assertThat(requested(query)).isEqualTo(points);
    }

    @Test
    void readsVariablesAndTheirDefaults() {
        assertThat(requested(SIZED)).isZero();
        assertThat(requested(SIZED, Map.of("off", false))).isEqualTo(9);
        assertThat(requested(SIZED, Map.of("off", false, "first", 50))).isEqualTo(52);
        assertThat(requested(SIZED, Map.of("off", false, "first", "no number"))).isEqualTo(22);
        Map<String, @Nullable Object> noNumber = new HashMap<>(Map.of("off", false));
        noNumber.put("first", null);
        assertThat(requested(SIZED, noNumber)).isEqualTo(22);
        String conditions = "query Q($f: QuoteFilter) { quotes(first: 1, filter: $f) { nodes { __typename } } }";
        assertThat(requested(conditions, Map.of("f", Map.of("kind", List.of("DIRECT", "MIXED")))))
                .isEqualTo(43);
        Map<String, ?> spoken = Map.of("quotes", Map.of("text", Map.of("contains", "a")));
        assertThat(requested(conditions, Map.of("f", Map.of("speaker", spoken))))
                .isEqualTo(8043);
        String within =
                "query Q($s: ExpertFilter) { quotes(first: 1, filter: { speaker: $s }) { nodes { __typename } } }";
        assertThat(requested(within, Map.of("s", spoken))).isEqualTo(8043);
        String ids = "query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename } }";
        assertThat(requested(ids, Map.of("ids", Collections.nCopies(100, "a")))).isEqualTo(101);
        assertThat(requested(ids, Map.of("ids", Collections.nCopies(10_000, "a"))))
                .isEqualTo(101);
    }

    @Test
    void theQueryThatGraphiqlSendsIsFree() {
        assertThat(requested(IntrospectionQuery.INTROSPECTION_QUERY)).isZero();
    }

    @Test
    void aFragmentIsWeighedOnceHoweverOftenItIsSpread() {
        String query = "{ articles(first: 1) { nodes { ...F0 } } }"
                + IntStream.range(0, 400)
                        .mapToObj(i ->
                                "fragment F%d on Article { quotes(first: 1) { nodes { article { ...F%d ...F%d } } } }"
                                        .formatted(i, i + 1, i + 1))
                        .collect(joining())
                + "fragment F400 on Article { title }";
        assertThat(requested(query)).isEqualTo(Long.MAX_VALUE / 100 + 1);
    }

    @Test
    void saysWhatToChange() {
        String query =
                "{ a: articles(first: 100) { nodes { title quotes(first: 50) { nodes { text speaker { name } } } } }"
                        + " experts(first: 100) { nodes { name } } }";
        assertThat(refusal(query, 5_000))
                .isEqualTo("this costs up to 10609 points, 5000 is the most:"
                        + " ask for fewer rows or fields of a.nodes.quotes.nodes");
        assertThat(refusal(query, 10_609)).isEmpty();
        assertThat(refusal("{ quotes { aggregates { count } facets { kinds { count } } timeline { count } } }", 500))
                .endsWith("fields of quotes");
    }

    @Test
    void anAnswerCostsWhatIsInIt() {
        String query =
                "{ articles(first: 50) { totalCount nodes { title speakers: experts(first: 10) { nodes { name } } } } }";
        Map<String, Object> expert = Map.of("name", "A");
        Map<String, Object> article = Map.of("title", "T", "speakers", Map.of("nodes", List.of(expert, expert)));
        // statements 1 + 1 + 50 for the count, pages 1 + 1 for it + 2, rows 2 + 4, and ten plain fields
        assertThat(actual(query, Map.of("articles", Map.of("totalCount", 2, "nodes", List.of(article, article)))))
                .isEqualTo(63);
        assertThat(actual(query, Map.of("articles", Map.of("totalCount", 0, "nodes", List.of()))))
                .isEqualTo(53);
        assertThat(actual("{ articles(first: 50) { totalCount } }", Map.of("articles", Map.of("totalCount", 2))))
                .isEqualTo(requested("{ articles(first: 50) { totalCount } }"));
    }

    @Test
    void anAnswerOfOneOfSeveralTypesCostsItsOwnFields() {
        String query = "{ nodes(ids: [\"a\", \"b\"]) { ... on Article { text } ... on Expert { name } } }";
        assertThat(actual(query, Map.of("nodes", List.of(Map.of("text", "long"), Map.of("text", "long")))))
                .isEqualTo(11);
        assertThat(actual(query, Map.of("nodes", List.of(Map.of("name", "A"), Map.of("name", "B")))))
                .isEqualTo(3);
        assertThat(actual(query, Map.of("nodes", Arrays.asList(null, null)))).isOne();
    }

    @Test
    void eachPriceIsOfAFieldOfTheSchema() {
        assertThat(PriceList.named()).isNotEmpty().allSatisfy(name -> {
            String[] parts = name.split("\\.", 2);
            assertThat(Reckoning.SCHEMA.getFieldDefinition(FieldCoordinates.coordinates(parts[0], parts[1])))
                    .as(name)
                    .isNotNull();
        });
    }
}
