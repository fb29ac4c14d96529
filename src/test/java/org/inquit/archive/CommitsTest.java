package org.inquit.archive;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.inquit.graphql.EmptySeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class CommitsTest {

    private final TransactionSynchronizationRegistry transactions;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CountDownLatch committing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    CommitsTest(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AfterEach
    void end() {
        goOn.countDown();
        threads.shutdownNow();
    }

    @Test
    void whoReadsWhileAChangeIsCommittedWaitsUntilItIsKept() throws Exception {
        Future<String> change = threads.submit(() -> Commits.of(() -> {
            transactions.registerInterposedSynchronization(new Rest());
            return "done";
        }));
        assertThat(committing.await(10, SECONDS)).isTrue();
        Future<String> reader = threads.submit(() -> Commits.read(() -> "seen"));
        assertThatThrownBy(() -> reader.get(200, MILLISECONDS)).isInstanceOf(TimeoutException.class);
        goOn.countDown();
        assertThat(change.get(10, SECONDS)).isEqualTo("done");
        assertThat(reader.get(10, SECONDS)).isEqualTo("seen");
    }

    @Test
    void aChangeThatFailsHoldsNobody() throws Exception {
        Future<?> change = threads.submit(() -> Commits.of(() -> {
            throw new IllegalStateException("no");
        }));
        assertThatThrownBy(change::get).hasRootCauseMessage("no");
        assertThat(threads.submit(() -> Commits.read(() -> "seen")).get(10, SECONDS))
                .isEqualTo("seen");
    }

    /** Rests while its transaction is committed. */
    private final class Rest implements Synchronization {

        @Override
        public void beforeCompletion() {
            committing.countDown();
            try {
                assertThat(goOn.await(20, SECONDS)).isTrue();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
