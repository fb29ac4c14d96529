package org.inquit.attack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a plain query each tenth of a second, as somebody would who knows nothing of the attacks. */
final class Canary {

    private static final String PLAIN =
            "query Canary { articles(first: 2) { nodes { title publishedOn quotes(first: 2) { nodes { text } } } } }";
    private static final int EACH_MILLIS = 100;
    private static final Duration LIMIT = Duration.ofMillis(50);

    private final List<Duration> whileLoading = new ArrayList<>();
    private final List<Duration> loaded = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private volatile boolean isWhole;
    private @Nullable Thread thread;

    /** Asks this server from now on. */
    void watch(Target target) {
        rest();
        isWhole = false;
        Thread asking = new Thread(() -> ask(target), "canary");
        asking.setDaemon(true);
        asking.start();
        thread = asking;
    }

    /** Tells it that the archive is loaded, from when on its times are counted apart. */
    void archiveIsWhole() {
        isWhole = true;
    }

    /** Asks no more. */
    void rest() {
        Thread asking = thread;
        if (asking != null) {
            asking.interrupt();
            thread = null;
        }
    }

    /** The row about the time before the archive is loaded. */
    Attack whileLoadingRow() {
        return row("C1", "canary while the archive is loaded", whileLoading);
    }

    /** The row about all other time. */
    Attack underAttackRow() {
        return row("C2", "canary through all rows on the large archive", loaded);
    }

    private Attack row(String number, String name, List<Duration> times) {
        return new Attack(number, name, "p99 <= 50 ms, no failure", (ground, findings) -> judge(findings, times));
    }

    private synchronized void judge(Findings findings, List<Duration> times) {
        findings.holds(!times.isEmpty(), "it never asked");
        if (!times.isEmpty()) {
            findings.within("p99", Times.share(times, 0.99), LIMIT);
            findings.say("%d asked, p99 %.1f ms, worst %.1f ms, %d failed"
                    .formatted(
                            times.size(),
                            Times.millis(Times.share(times, 0.99)),
                            Times.millis(Times.share(times, 1)),
                            failures.size()));
        }
        findings.holds(failures.isEmpty(), failures.stream().findFirst().orElse(""));
    }

    private void ask(Target target) {
        try {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                ask(target, i);
                Thread.sleep(EACH_MILLIS);
            }
        } catch (InterruptedException rests) {
            Thread.currentThread().interrupt();
        }
    }

    /** A variable that the query does not know keeps the answer from being a kept one. */
    private void ask(Target target, int number) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            Reply reply = target.query(PLAIN, Map.of("number", number));
            note(reply.time(), reply.isFine() ? null : reply.brief());
        } catch (IOException failure) {
            note(Duration.ofNanos(System.nanoTime() - begin), failure.toString());
        }
    }

    private synchronized void note(Duration time, @Nullable String failure) {
        (isWhole ? loaded : whileLoading).add(time);
        if (failure != null) {
            failures.add(failure);
        }
    }
}
