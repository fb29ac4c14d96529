package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists add up to, held against plain SQL on a generated archive. */
@QuarkusTest
@TestProfile(EmptySeeds.class)
class FacetsTest {

    private static final String OF_QUOTES = "count(*), sum(case when q.kind = 'INDIRECT' then 0 else q.word_count end),"
            + " min(q.published_on), max(q.published_on) from quote q join article a on a.id = q.article_id";
    private static final String OF_ARTICLES =
            "count(*), sum(a.word_count), min(a.published_on), max(a.published_on) from article a";

    private static final String WEEK = "dateadd(day, 1 - extract(iso_day_of_week from q.published_on), q.published_on)";

    private final EntityManager database;

    FacetsTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void fill() {
        fill(SampleArchive.USUAL);
    }

    void fill(int articles) {
        SampleArchive.fill(articles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speakers | q.speaker_id |",
                "kinds | q.kind |",
                "methods | q.method |",
                "sourceTypes | q.source_type |",
                "publishers | a.publisher |",
                "months | formatdatetime(q.published_on, 'yyyy-MM') |",
                "organizations | c.organization | join (select distinct appearance_id, organization from capacity) c on c.appearance_id = q.voice_id"
            })
    void ofQuotes(String facet, String value, String join) {
        String sql = "select %s, %s %s where %s is not null group by %s order by 2 desc, 1 fetch first 30 rows only"
                .formatted(value, OF_QUOTES, Objects.requireNonNullElse(join, ""), value, value);
        assertThat(values("OfQuotes", "quotes", facet)).isNotEmpty().isEqualTo(rows(sql));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speakers | p.expert_id | join (select distinct article_id, expert_id from appearance where quote_count > 0) p on p.article_id = a.id",
                "authors | b.author | join byline b on b.article_id = a.id",
                "publishers | a.publisher |",
                "languages | a.language |",
                "months | formatdatetime(a.published_on, 'yyyy-MM') |"
            })
    void ofArticles(String facet, String value, String join) {
        String sql = "select %s, %s %s where %s is not null group by %s order by 2 desc, 1 fetch first 30 rows only"
                .formatted(value, OF_ARTICLES, Objects.requireNonNullElse(join, ""), value, value);
        assertThat(values("OfArticles", "articles", facet)).isNotEmpty().isEqualTo(rows(sql));
    }

    @ParameterizedTest
    @CsvSource({"kinds, e.kind", "organizations, c.organization", "roles, c.role"})
    void ofExperts(String facet, String value) {
        String sql = ("select v, count(*), sum(word_count), min(first_quoted_on), max(last_quoted_on) from"
                        + " (select distinct %s as v, e.id, e.word_count, e.first_quoted_on, e.last_quoted_on from expert e"
                        + " join capacity c on c.expert_id = e.id where e.quote_count > 0)"
                        + " where v is not null group by v order by 2 desc, 1")
                .formatted(value);
        assertThat(values("OfExperts", "experts", facet)).isNotEmpty().isEqualTo(rows(sql));
    }

    @Test
    void aFilterHoldsForAllThatIsCounted() {
        Map<String, ?> filter = Map.of("publishedOn", Map.of("from", "2025-01-05"), "kind", List.of("DIRECT"));
        JsonPath quotes = Api.ask("facets.graphql", "OfQuotes", Map.of("filter", filter));
        quotes.setRootPath("data.quotes");
        String where = " where q.published_on >= date '2025-01-05' and q.kind = 'DIRECT'";
        assertThat(List.of(row(quotes, "aggregates"))).isEqualTo(rows("select " + OF_QUOTES + where));
        assertThat(quotes.getInt("totalCount")).isEqualTo(quotes.getInt("aggregates.count"));
        assertThat(quotes.getInt("archiveCount")).isEqualTo(SampleArchive.USUAL * 5);
        assertThat(quotes.getList("facets.kinds.value")).containsExactly("DIRECT");
        assertThat(rows("select " + WEEK + ", " + OF_QUOTES + where + " group by " + WEEK + " order by 1"))
                .extracting(row -> row.subList(0, 3).toString())
                .isEqualTo(timeline(quotes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ or: [{ quotes: {} }, { publisher: { in: [] } }] }",
                "{ or: [{ publisher: { in: [] } }, { quotes: {} }] }",
                "{ not: { not: { or: [{ publisher: { in: [] } }, { quotes: {} }] } } }",
                "{ not: { or: [{ not: { quotes: {} } }, { publisher: { in: [] } }] } }"
            })
    void aGroupOfWhichOneConditionIsLeftCounts(String filter) {
        String counted = "totalCount facets { speakers { count } authors { count } months { count } }";
        JsonPath answer = Api.run("query Q { articles(filter: %s) { %s } }".formatted(filter, counted), "Q", Map.of());
        assertThat(answer.getList("errors")).isNull();
        answer.setRootPath("data.articles");
        assertThat(answer.getInt("totalCount")).isEqualTo(SampleArchive.USUAL);
        assertThat(answer.getList("facets.speakers")).isNotEmpty();
        assertThat(answer.getList("facets.authors")).isNotEmpty();
    }

    @Test
    void eachListOfManyIsCountedByItself() {
        JsonPath answer = Api.ask("facets.graphql", "OfEach", Map.of("first", 20));
        List<Map<String, ?>> articles = answer.getList("data.articles.nodes");
        assertThat(articles).hasSize(20);
        assertThat(answer.getList("data.articles.nodes.quotes.aggregates.count"))
                .containsOnly(5);
        assertThat(answer.getList("data.articles.nodes.quotes.facets.speakers*.size()"))
                .containsOnly(2);
        List<String> names = answer.getList("data.experts.nodes.name");
        for (int i = 0; i < names.size(); i++) {
            String sql = "select %s join expert e on e.id = q.speaker_id where e.name = '%s'"
                    .formatted(OF_QUOTES, names.get(i));
            answer.setRootPath("data.experts.nodes[%d].quotes".formatted(i));
            assertThat(List.of(row(answer, "aggregates"))).isEqualTo(rows(sql));
        }
    }

    @Test
    void whoIsQuotedBesideWhom() {
        JsonPath answer = Api.ask("audit.graphql", "Company", Map.of("first", 5, "most", 100));
        List<String> names = answer.getList("data.experts.nodes.name");
        for (int i = 0; i < names.size(); i++) {
            String sql =
                    ("select f.name, count(distinct o.article_id) from appearance a join appearance o on o.article_id = a.article_id"
                                    + " join expert e on e.id = a.expert_id join expert f on f.id = o.expert_id where e.name = '%s' and f.id <> e.id"
                                    + " and a.quote_count > 0 and o.quote_count > 0 group by f.name")
                            .formatted(names.get(i));
            answer.setRootPath("data.experts.nodes[%d]".formatted(i));
            List<List<String>> told = answer.<Map<String, ?>>getList("coQuoted").stream()
                    .map(each -> List.of(
                            String.valueOf(((Map<?, ?>) Objects.requireNonNull(each.get("expert"))).get("name")),
                            String.valueOf(each.get("articles"))))
                    .toList();
            assertThat(told).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows(sql));
        }
    }

    @Test
    void anAuditAgreesWithPlainSql() {
        JsonPath audit = Api.ask(
                "audit.graphql", "Audit", Map.of("filter", Map.of("publishedOn", Map.of("from", "2025-01-05"))));
        audit.setRootPath("data.sourceAudit");
        String sources =
                "(select count(distinct p.expert_id) as n from article a left join appearance p on p.article_id = a.id"
                        + " and p.quote_count > 0 where a.published_on >= date '2025-01-05' group by a.id)";
        String words = "(select sum(case when kind = 'INDIRECT' then 0 else word_count end) as w from quote"
                + " where published_on >= date '2025-01-05' and speaker_id is not null group by speaker_id)";
        assertThat(audit.getString("articleCount")).isEqualTo(one("select count(*) from " + sources));
        assertThat(audit.getString("sourcesPerArticle.median"))
                .isEqualTo(one("select percentile_disc(0.5) within group (order by n) from " + sources));
        assertThat(audit.getString("sourcesPerArticle.p90"))
                .isEqualTo(one("select percentile_disc(0.9) within group (order by n) from " + sources));
        assertThat(audit.getString("singleSource.totalCount"))
                .isEqualTo(audit.getString("sourcesPerArticle.one"))
                .isEqualTo(one("select count(*) from " + sources + " where n = 1"));
        assertThat(audit.getString("concentration.words")).isEqualTo(one("select sum(w) from " + words));
        assertThat(audit.getDouble("concentration.topShare"))
                .isEqualTo(
                        Double.parseDouble(one("select cast(max(w) as double precision) / sum(w) from " + words)),
                        within(0.000_001));
        assertThat(audit.getString("newVoices.totalCount"))
                .isEqualTo(one("select count(*) from expert where first_quoted_on >= date '2025-01-05'"));
    }

    @Test
    void aTimelineOfTooManyPeriodsIsRefusedAndNotCut() {
        fill(400);
        String query = "query Q { quotes { timeline(unit: %s) { start } } }";
        JsonPath refused = Api.run(query.formatted("DAY"), "Q", Map.of());
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(refused.getString("errors[0].message")).contains("inquit.graphql.timeline-periods", "longer ones");
        assertThat(Api.run(query.formatted("WEEK"), "Q", Map.of()).getList("data.quotes.timeline"))
                .hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aFacetHasAHundredValuesAtMost(int first) {
        String query = "query Q { quotes { facets { speakers(first: %d) { value } } } }".formatted(first);
        JsonPath answer = Api.run(query, "Q", Map.of());
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("first must be 1 to 100; %d was given".formatted(first));
    }

    private List<List<String>> values(String operation, String root, String facet) {
        JsonPath answer = Api.ask("facets.graphql", operation, Map.of());
        List<Map<String, ?>> values = answer.getList("data.%s.facets.%s".formatted(root, facet));
        return values.stream()
                .map(each -> fields(each, "value", "count", "words", "firstOn", "lastOn"))
                .toList();
    }

    private static List<String> row(JsonPath answer, String path) {
        Map<String, ?> sum = answer.getMap(path);
        return fields(sum, "count", "words", "firstOn", "lastOn");
    }

    private static List<String> timeline(JsonPath answer) {
        return answer.<Map<String, ?>>getList("timeline").stream()
                .map(each -> fields(each, "start", "count", "words").toString())
                .toList();
    }

    private String one(String sql) {
        return rows(sql).get(0).get(0);
    }

    private List<List<String>> rows(String sql) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList());
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? strings(columns) : strings(row))
                .toList();
    }

    private static List<String> fields(Map<String, ?> of, String... names) {
        return Arrays.stream(names).map(name -> String.valueOf(of.get(name))).toList();
    }

    private static List<String> strings(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }
}
