package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class PagingTest {

    /** Enough for two pages of 100 quotes. */
    private static final int ARTICLES = 30;

    @BeforeAll
    static void fill() {
        SampleArchive.fill(ARTICLES);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                        Stream.of("PUBLISHED_ON", "TITLE", "WORD_COUNT", "").map(field -> List.of("Articles", field)),
                        Stream.of("NAME", "QUOTES", "QUOTED_WORDS", "LAST_QUOTED_ON", "")
                                .map(field -> List.of("Experts", field)),
                        Stream.of("POSITION", "PUBLISHED_ON", "CONFIDENCE", "WORD_COUNT", "")
                                .map(field -> List.of("Quotes", field)))
                .flatMap(each -> each)
                .flatMap(list -> directions(list.get(1)).map(way -> Arguments.of(list.get(0), list.get(1), way)));
    }

    private static Stream<String> directions(String field) {
        return field.isEmpty() ? Stream.of("") : Stream.of("ASC", "DESC");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachPageSizeGivesEachRowOnceBothWays(String list, String field, String direction) {
        Map<String, Object> order =
                field.isEmpty() ? Map.of() : Map.of("orderBy", List.of(Map.of("field", field, "direction", direction)));
        List<String> whole = forwards(list, "/data/list/", order, 100);
        assertThat(whole).doesNotHaveDuplicates().hasSize(total(list, "/data/list/", order));
        assertThat(forwards(list, "/data/list/", order, field.isEmpty() ? 1 : 7))
                .isEqualTo(whole);
        assertThat(backwards(list, "/data/list/", order, 7)).isEqualTo(whole);
        assertThat(backwards(list, "/data/list/", order, 100)).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("nested")
    void listsOfOneRecordPageAlike(String list, String path, String idOf) {
        String id = page(idOf, Map.of(), Map.of("first", 1))
                .at("/data/list/nodes/0/id")
                .asText();
        Map<String, Object> whose = Map.of("id", id);
        List<String> whole = forwards(list, path, whose, 100);
        assertThat(whole).doesNotHaveDuplicates().isNotEmpty().hasSize(total(list, path, whose));
        assertThat(forwards(list, path, whose, 1)).isEqualTo(whole);
        assertThat(backwards(list, path, whose, 1)).isEqualTo(whole);
    }

    @Test
    void rowsThatComeLaterMoveNoOther() {
        SampleArchive.fill(ARTICLES);
        List<String> before = forwards("Articles", "/data/list/", Map.of(), 100);
        JsonNode first = page("Articles", Map.of(), Map.of("first", 15));
        SampleArchive.add(10_000);
        SampleArchive.add(10_001);
        String after = first.at("/data/list/pageInfo/endCursor").asText();
        JsonNode second = page("Articles", Map.of(), Map.of("first", 15, "after", after));
        assertThat(second.at("/data/list/nodes").findValuesAsText("id")).isEqualTo(before.subList(15, 30));
        SampleArchive.fill(ARTICLES);
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                Arguments.of("QuotesOfExpert", "/data/expert/list/", "Experts"),
                Arguments.of("ExpertsOfArticle", "/data/article/list/", "Articles"),
                Arguments.of("Files", "/data/list/", "Articles"));
    }

    private static int total(String list, String path, Map<String, Object> variables) {
        return page(list, variables, Map.of("first", 1)).at(path + "totalCount").asInt();
    }

    private static List<String> forwards(String list, String path, Map<String, Object> variables, int size) {
        List<String> ids = new ArrayList<>();
        @Nullable String after = null;
        boolean more = true;
        while (more) {
            JsonNode page = page(list, variables, from("first", size, "after", after));
            assertThat(page.at(path + "pageInfo/hasPreviousPage").asBoolean()).isEqualTo(after != null);
            ids.addAll(page.at(path + "nodes").findValuesAsText("id"));
            after = page.at(path + "pageInfo/endCursor").asText();
            more = page.at(path + "pageInfo/hasNextPage").asBoolean();
        }
        return ids;
    }

    private static List<String> backwards(String list, String path, Map<String, Object> variables, int size) {
        List<String> ids = new ArrayList<>();
        @Nullable String before = null;
        boolean more = true;
        while (more) {
            JsonNode page = page(list, variables, from("last", size, "before", before));
            assertThat(page.at(path + "pageInfo/hasNextPage").asBoolean()).isEqualTo(before != null);
            ids.addAll(0, page.at(path + "nodes").findValuesAsText("id"));
            before = page.at(path + "pageInfo/startCursor").asText();
            more = page.at(path + "pageInfo/hasPreviousPage").asBoolean();
        }
        return ids;
    }

    private static Map<String, Object> from(String size, int rows, String cursor, @Nullable String place) {
        return place == null ? Map.of(size, rows) : Map.of(size, rows, cursor, place);
    }

    private static JsonNode page(String list, Map<String, Object> variables, Map<String, Object> paging) {
        Map<String, Object> all = new HashMap<>(variables);
        all.putAll(paging);
        return Api.tree("lists.graphql", list, all);
    }
}
