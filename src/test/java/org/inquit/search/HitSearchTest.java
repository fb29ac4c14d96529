package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.search.Order.By;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages through 120 quotes, of which many have the same score, many the same day and some none. */
class HitSearchTest {

    private static final int ALL = 120;
    private static final Shelf SHELF = new Shelf();

    @BeforeAll
    static void fill() {
        for (int i = 0; i < ALL; i++) {
            LocalDate day = i % 7 == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(i % 10);
            SHELF.quote("q%03d".formatted(i), "Ann Lee", "pier " + "stone ".repeat(i % 6), day);
        }
        SHELF.follow();
    }

    @AfterAll
    static void close() {
        SHELF.close();
    }

    static Stream<List<Order>> orders() {
        return Stream.of(
                Shelf.best(),
                List.of(new Order(By.RELEVANCE, true)),
                List.of(new Order(By.PUBLISHED_ON, true)),
                List.of(new Order(By.PUBLISHED_ON, false)),
                List.of(new Order(By.PUBLISHED_ON, false), new Order(By.RELEVANCE, false)),
                List.of(new Order(By.RELEVANCE, false), new Order(By.PUBLISHED_ON, true)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void eachPageSizeGivesEachHitOnceBothWays(List<Order> order) {
        List<String> whole = ids(slice(order, 200, false, null, null));
        assertThat(whole).doesNotHaveDuplicates().hasSize(ALL);
        for (int size : List.of(1, 7, ALL - 1, ALL)) {
            assertThat(forwards(order, size)).as("%d forwards", size).isEqualTo(whole);
            assertThat(backwards(order, size)).as("%d backwards", size).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void whatLiesBetweenTwoPlacesIsReadFromBothEnds(List<Order> order) {
        Hits whole = slice(order, 200, false, null, null);
        List<Object> after = whole.hits().get(10).place();
        List<Object> before = whole.hits().get(15).place();
        List<String> between = ids(whole).subList(11, 15);
        assertThat(ids(slice(order, 10, false, after, before))).isEqualTo(between);
        assertThat(ids(slice(order, 10, true, after, before))).isEqualTo(between);
        assertThat(ids(slice(order, 3, false, after, before))).isEqualTo(between.subList(0, 3));
        assertThat(ids(slice(order, 3, true, after, before))).isEqualTo(between.subList(1, 4));
        assertThat(ids(slice(order, 10, false, before, after))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void scoresAreThereInEachOrder(List<Order> order) {
        assertThat(slice(order, 200, false, null, null).hits())
                .allSatisfy(hit -> assertThat(hit.score()).isPositive());
    }

    @Test
    void betterHitsComeFirst() {
        assertThat(slice(Shelf.best(), 200, false, null, null).hits())
                .extracting(Hit::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void allAreCountedOnAnyPage() {
        List<Object> after =
                slice(Shelf.best(), 10, false, null, null).hits().get(9).place();
        assertThat(slice(Shelf.best(), 10, false, after, null).total()).isEqualTo(ALL);
        assertThat(slice(Shelf.best(), 10, true, null, after).total()).isEqualTo(ALL);
    }

    @Test
    void aPlaceWhoseHitIsGoneStillLeadsOn() {
        List<Hit> hits = slice(Shelf.best(), 200, false, null, null).hits();
        List<Object> between = new ArrayList<>(hits.get(10).place());
        between.set(1, between.get(1) + "x");
        assertThat(ids(slice(Shelf.best(), 1, false, between, null)))
                .containsExactly(hits.get(11).id());
        assertThat(ids(slice(Shelf.best(), 1, true, null, between)))
                .containsExactly(hits.get(10).id());
    }

    @Test
    void hitsAreCountedByTheirValues() {
        assertThat(SHELF.count("pier", Facet.TYPE, 30)).isEqualTo(Map.of("QUOTE", ALL));
        assertThat(SHELF.count("pier", Facet.SPEAKER, 30)).isEqualTo(Map.of("eAnn Lee", ALL));
        assertThat(SHELF.count("pier", Facet.MONTH, 30)).isEqualTo(Map.of("2025-01", ALL - 18));
        assertThat(SHELF.count("brick", Facet.TYPE, 30)).isEmpty();
    }

    private static List<String> forwards(List<Order> order, int size) {
        List<String> ids = new ArrayList<>();
        List<Object> after = null;
        boolean more = true;
        while (more) {
            Hits page = slice(order, size, false, after, null);
            assertThat(page.hasPrevious()).isEqualTo(after != null);
            ids.addAll(ids(page));
            after = page.hits().get(page.hits().size() - 1).place();
            more = page.hasNext();
        }
        return ids;
    }

    private static List<String> backwards(List<Order> order, int size) {
        List<String> ids = new ArrayList<>();
        List<Object> before = null;
        boolean more = true;
        while (more) {
            Hits page = slice(order, size, true, null, before);
            assertThat(page.hasNext()).isEqualTo(before != null);
            ids.addAll(0, ids(page));
            before = page.hits().get(0).place();
            more = page.hasPrevious();
        }
        return ids;
    }

    private static Hits slice(
            List<Order> order, int size, boolean fromEnd, @Nullable List<Object> after, @Nullable List<Object> before) {
        return SHELF.hits("pier", new HitSlice(order, size, fromEnd, after, before, true, false));
    }

    private static List<String> ids(Hits hits) {
        return hits.hits().stream().map(Hit::id).toList();
    }
}
