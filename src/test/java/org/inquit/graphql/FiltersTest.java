package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty articles: every third by Ana_B Pérez and Li Wei, every fourth without publisher, every seventh undated. */
@QuarkusTest
@TestProfile(EmptySeeds.class)
class FiltersTest {

    private static final int ALL = SampleArchive.USUAL;

    @BeforeAll
    static void fill() {
        SampleArchive.fill(SampleArchive.USUAL);
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                Arguments.of("{ title: { eq: \"Flood no. 3\" } }", 6),
                Arguments.of("{ title: { in: [\"Flood no. 3\", \"Flood no. 4\"] } }", 12),
                Arguments.of("{ title: { in: [] } }", 0),
                Arguments.of("{ title: { startsWith: \"fLOOD NO. 1\" } }", 11),
                Arguments.of("{ title: { contains: \"%\" } }", 0),
                Arguments.of("{ title: { contains: \"' or 1 = 1 --\" } }", 0),
                Arguments.of("{ publisher: { isNull: true } }", 15),
                Arguments.of("{ publisher: { isNull: false } }", 45),
                Arguments.of("{ publisher: { contains: \"GAZETTE\" } }", 45),
                Arguments.of("{ not: { publisher: { eq: \"Gazette 1\" } } }", 45),
                Arguments.of("{ author: { contains: \"ana_b\" } }", 20),
                Arguments.of("{ author: { contains: \"anaxb\" } }", 0),
                Arguments.of("{ author: { eq: \"Li Wei\" } }", 20),
                Arguments.of("{ author: { eq: \"Li\" } }", 0),
                Arguments.of("{ author: { isNull: true } }", 0),
                Arguments.of("{ publishedOn: { from: \"2025-01-01\", to: \"2025-01-01\" } }", 4),
                Arguments.of("{ publishedOn: {} }", 51),
                Arguments.of("{ not: { publishedOn: {} } }", 9),
                Arguments.of("{ quotes: { text: { contains: \"RISES BY 7 \" } } }", 1),
                Arguments.of("{ quotes: { speaker: { name: { eq: \"Expert Number03\" } } } }", 4),
                Arguments.of("{ and: [] }", ALL),
                Arguments.of("{ or: [] }", 0),
                Arguments.of("{ or: [{ title: { eq: \"Flood no. 3\" } }, { publisher: { isNull: true } }] }", 20),
                Arguments.of("{}", ALL));
    }

    /** What is null is not given; an empty filter holds of all, so its opposite of none. */
    static Stream<Arguments> nothingWanted() {
        return Stream.of(
                Arguments.of("{ title: null }", ALL),
                Arguments.of("{ title: {} }", ALL),
                Arguments.of("{ title: { eq: null, in: null, isNull: null } }", ALL),
                Arguments.of("{ title: { contains: \"\" } }", ALL),
                Arguments.of("{ publisher: {} }", ALL),
                Arguments.of("{ publishedOn: null }", ALL),
                Arguments.of("{ publishedOn: { from: null, to: null } }", 51),
                Arguments.of("{ quotes: {} }", ALL),
                Arguments.of("{ quotes: null, id: null, author: null }", ALL),
                Arguments.of("{ and: null, or: null, not: null }", ALL),
                Arguments.of("{ and: [{}], or: [{}] }", ALL),
                Arguments.of("{ not: {} }", 0),
                Arguments.of("{ not: { not: {} } }", ALL),
                Arguments.of("{ id: \"\" }", 0),
                Arguments.of("{ publishedOn: { from: \"2025-02-01\", to: \"2025-01-01\" } }", 0));
    }

    @ParameterizedTest
    @MethodSource("nothingWanted")
    void nullAndEmptyHaveTheirMeaning(String filter, int count) {
        assertThat(count("articles", filter)).isEqualTo(count);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void articlesMatch(String filter, int count) {
        assertThat(count("articles", filter)).isEqualTo(count);
    }

    static Stream<Arguments> experts() {
        return Stream.of(
                Arguments.of("{ kind: ORGANIZATION }", 5),
                Arguments.of("{ organization: { contains: \"institute 2\" } }", 8),
                Arguments.of("{ role: { isNull: true } }", 20),
                Arguments.of("{ role: { eq: \"analyst\" } }", 20),
                Arguments.of("{ name: { startsWith: \"expert number0\" } }", 10),
                Arguments.of("{ quotes: { text: { startsWith: \"Twice 100%\" } } }", 40),
                Arguments.of("{ quotes: { confidence: { from: 0.9, to: 0.9 }, kind: [DIRECT] } }", 8));
    }

    @ParameterizedTest
    @MethodSource("experts")
    void expertsMatch(String filter, int count) {
        assertThat(count("experts", filter)).isEqualTo(count);
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                Arguments.of("{ hasSpeaker: false }", 60),
                Arguments.of("{ hasSpeaker: true, kind: [MIXED] }", 60),
                Arguments.of("{ kind: [INDIRECT] }", 60),
                Arguments.of("{ kind: [INDIRECT, MIXED] }", 120),
                Arguments.of("{ cueStance: [DISTANCING] }", 60),
                Arguments.of("{ cueStance: [NEUTRAL, ENDORSING] }", 0),
                Arguments.of("{ cueStance: [] }", 0),
                Arguments.of("{ not: { cueStance: [DISTANCING] } }", 240),
                Arguments.of("{ saidOn: {} }", 51),
                Arguments.of("{ not: { saidOn: {} } }", 249),
                Arguments.of("{ saidOn: { from: \"2024-12-31\", to: \"2024-12-31\" } }", 4),
                Arguments.of("{ medium: { eq: \"Wire 1\" } }", 30),
                Arguments.of("{ medium: { isNull: true } }", 240),
                Arguments.of("{ kind: [] }", 0),
                Arguments.of("{ sourceType: [GROUP], method: [UNKNOWN] }", 60),
                Arguments.of("{ confidence: { to: 0.0 } }", 24),
                Arguments.of("{ text: { contains: \"sure_5\" } }", 11),
                Arguments.of("{ article: { author: { eq: \"Li Wei\" } } }", 100),
                Arguments.of("{ speaker: { organization: { eq: \"Institute 2\" } }, not: { kind: [MIXED] } }", 36),
                Arguments.of("{ speaker: {} }", 240),
                Arguments.of("{ speaker: null, hasSpeaker: null, kind: null, confidence: null }", 300),
                Arguments.of("{ confidence: {} }", 300),
                Arguments.of("{ text: { isNull: true } }", 0),
                Arguments.of("{ publishedOn: { to: \"2025-01-01\" } }", 20));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void quotesMatch(String filter, int count) {
        assertThat(count("quotes", filter)).isEqualTo(count);
    }

    @Test
    void variablesFilterLikeLiterals() {
        Map<String, ?> filter = Map.of("publishedOn", Map.of("from", "2025-01-01", "to", "2025-01-01"));
        Map<String, ?> variables =
                Map.of("filter", filter, "orderBy", List.of(Map.of("field", "TITLE", "direction", "DESC")), "first", 2);
        assertThat(Api.ask("lists.graphql", "Articles", variables).getInt("data.list.totalCount"))
                .isEqualTo(4);
    }

    private static int count(String list, String filter) {
        var answer =
                Api.run("query Count { list: " + list + "(filter: " + filter + ") { totalCount } }", "Count", Map.of());
        assertThat(answer.getList("errors")).isNull();
        return answer.getInt("data.list.totalCount");
    }
}
