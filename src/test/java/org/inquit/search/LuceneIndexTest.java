package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LuceneIndexTest {

    private static final int ARTICLES = 50;

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void onlyWhatIsMissingOrAnotherIsRead() {
        for (int i = 0; i < 2_500; i++) {
            shelf.quote("q%04d".formatted(i), "Ann Lee", "pier number " + i);
        }
        assertThat(shelf.follow()).isEqualTo(2_500);
        assertThat(shelf.follow()).isZero();
        shelf.quote("q0007", "Ann Lee-Roe", "pier number 7").quote("q9999", "Ann Lee", "pier number 9999");
        assertThat(shelf.follow()).isEqualTo(2);
        assertThat(shelf.find("roe")).containsExactly("q0007");
        assertThat(shelf.find("9999")).containsExactly("q9999");
        assertThat(shelf.count("pier", Facet.TYPE, 1)).containsEntry("QUOTE", 2_501);
    }

    @Test
    void whatIsGoneIsFoundNoMore() {
        shelf.quote("q1", "Ann Lee", "pier").quote("q2", "Ann Lee", "pier").article("a1", "Pier", null, "pier");
        assertThat(shelf.find("pier")).hasSize(3);
        shelf.without("q1").without("a1");
        assertThat(shelf.follow()).isZero();
        assertThat(shelf.find("pier")).containsExactly("q2");
        shelf.without("q2");
        assertThat(shelf.find("pier")).isEmpty();
    }

    @Test
    void whatWasLoadedAnewIsIndexedAnewOnce() {
        shelf.article("a1", "Old pier", null, "wood", Instant.EPOCH).follow();
        shelf.article("a1", "New pier", null, "stone", Instant.EPOCH.plusSeconds(1));
        assertThat(shelf.follow()).isEqualTo(1);
        assertThat(shelf.find("pier")).containsExactly("a1");
        assertThat(shelf.find("wood")).isEmpty();
        assertThat(shelf.find("stone")).containsExactly("a1");
    }

    @Test
    void anotherSpellingOfANameIsAnotherState() {
        shelf.expert("e1", "Ann Lee").follow();
        shelf.expert("e1", "Ann Lee", "A. Lee");
        assertThat(shelf.follow()).isEqualTo(1);
        assertThat(shelf.follow()).isZero();
    }

    @Test
    void whoeverSearchesMeanwhileSeesOneStateAsAWhole() throws InterruptedException, ExecutionException {
        write("old pier", Instant.EPOCH);
        AtomicBoolean changing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Integer>> searches = Stream.generate(() -> threads.submit(() -> searchWhile(changing)))
                .limit(2)
                .toList();
        for (int round = 1; round <= 40; round++) {
            write(round % 2 == 0 ? "old pier" : "a new and longer pier", Instant.EPOCH.plusSeconds(round));
        }
        changing.set(false);
        for (Future<Integer> each : searches) {
            assertThat(each.get()).isPositive();
        }
        threads.shutdown();
    }

    private void write(String text, Instant loadedAt) {
        for (int i = 0; i < ARTICLES; i++) {
            shelf.article("a%04d".formatted(i), "Harbour", null, text, loadedAt);
        }
        shelf.follow();
    }

    private int searchWhile(AtomicBoolean changing) {
        int searches = 0;
        do {
            Hits hits = shelf.hits("pier", new HitSlice(Shelf.best(), 100, false, null, null, true, true));
            assertThat(hits.total()).isEqualTo(ARTICLES);
            assertThat(hits.hits())
                    .hasSize(ARTICLES)
                    .allSatisfy(hit -> assertThat(hit.highlights())
                            .singleElement()
                            .satisfies(each -> assertThat(each.text().substring(each.start(), each.end()))
                                    .isEqualTo("pier")));
            assertThat(hits.hits().stream()
                            .flatMap(hit -> hit.highlights().stream())
                            .map(Highlight::text)
                            .distinct())
                    .hasSize(1);
            searches++;
        } while (changing.get());
        return searches;
    }

    @Test
    void whatWasInterruptedIsTakenUpAgain() {
        for (int i = 0; i < 2_500; i++) {
            shelf.quote("q%04d".formatted(i), "Ann Lee", "pier number " + i);
        }
        AtomicBoolean first = new AtomicBoolean(true);
        assertThat(shelf.follow((done, all) -> first.getAndSet(false))).isFalse();
        assertThat(shelf.read()).isEqualTo(200);
        assertThat(shelf.hits("pier", new HitSlice(Shelf.best(), 1, false, null, null, true, false))
                        .total())
                .isZero();
        assertThat(shelf.follow()).isEqualTo(2_300);
        assertThat(shelf.count("pier", Facet.TYPE, 1)).containsEntry("QUOTE", 2_500);
    }
}
