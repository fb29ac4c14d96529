package org.inquit.ingestion;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inquit.archive.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long WELL_OVER_A_SECOND = 1_200;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void workGoesOnSideBySideWhileNobodyAsks() throws Exception {
        Thread.sleep(WELL_OVER_A_SECOND);
        List<Future<Boolean>> pieces = twoPieces(new Turns(2));
        assertThat(begun.await(10, SECONDS)).isTrue();
        end(pieces);
    }

    @Test
    void aProcessorIsLeftToWhoAsks() throws Exception {
        Callers.ask();
        List<Future<Boolean>> pieces = twoPieces(new Turns(2));
        assertThat(begun.await(300, MILLISECONDS)).isFalse();
        end(pieces);
    }

    @Test
    void theOnlyProcessorIsShared() throws Exception {
        Callers.ask();
        end(twoPieces(new Turns(1)));
    }

    private List<Future<Boolean>> twoPieces(Turns turns) {
        Callable<Boolean> piece = () -> turns.take(this::piece);
        return List.of(threads.submit(piece), threads.submit(piece));
    }

    private void end(List<Future<Boolean>> pieces) throws Exception {
        end.countDown();
        for (Future<Boolean> piece : pieces) {
            assertThat(piece.get(10, SECONDS)).isTrue();
        }
    }

    private boolean piece() {
        begun.countDown();
        try {
            return end.await(10, SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
