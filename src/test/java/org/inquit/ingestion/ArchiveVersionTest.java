package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ArchiveVersionTest {

    private static final int PATIENCE = 10_000;

    private final LoadProgress progress = new LoadProgress();
    private final ArchiveVersion version = new ArchiveVersion(progress);

    @Test
    void hasNoNameUntilTheArchiveIsLoaded() {
        assertThat(version.current()).isEmpty();
        progress.loaded();
        assertThat(version.current()).isPresent();
    }

    @Test
    void hasNoNameWhileItChangesAndAnotherOneAfter() {
        progress.loaded();
        Optional<String> before = version.current();
        assertThat(version.during(version::current, done -> true)).isEmpty();
        assertThat(version.current()).isPresent().isNotEqualTo(before);
    }

    @Test
    void keepsItsNameWhereNothingChanged() {
        progress.loaded();
        Optional<String> before = version.current();
        version.during(() -> "nothing", done -> false);
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void aFailureCountsAsAChange() {
        progress.loaded();
        Optional<String> before = version.current();
        assertThatThrownBy(() -> version.during(
                        () -> {
                            throw new IllegalStateException("disk full");
                        },
                        done -> false))
                .hasMessage("disk full");
        assertThat(version.current()).isPresent().isNotEqualTo(before);
    }

    @Test
    void whoWaitsForAnotherStateIsWokenByAChangeAndByNothingElse() throws InterruptedException {
        AtomicInteger woken = new AtomicInteger();
        Thread waiting = new Thread(() -> awaitTwice(woken));
        waiting.start();
        waiting.join(100);
        assertThat(woken).as("before it is loaded").hasValue(0);
        progress.loaded();
        await(() -> woken.get() == 1);
        version.during(() -> "nothing", done -> false);
        waiting.join(100);
        assertThat(woken).as("where nothing changed").hasValue(1);
        version.during(() -> "something", done -> true);
        waiting.join(PATIENCE);
        assertThat(woken).hasValue(2);
    }

    private static void await(BooleanSupplier happened) throws InterruptedException {
        for (int i = 0; i < PATIENCE && !happened.getAsBoolean(); i++) {
            Thread.sleep(1);
        }
    }

    private void awaitTwice(AtomicInteger woken) {
        try {
            version.awaitOther(Optional.empty());
            Optional<String> known = version.current();
            woken.incrementAndGet();
            version.awaitOther(known);
            woken.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void eachStartNamesItsStatesAnew() {
        progress.loaded();
        assertThat(new ArchiveVersion(progress).current()).isPresent().isNotEqualTo(version.current());
    }
}
