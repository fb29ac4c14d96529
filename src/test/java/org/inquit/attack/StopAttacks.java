package org.inquit.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Ends as an operator asks for them. */
final class StopAttacks {

    private static final Duration STOP = Duration.ofSeconds(10);
    private static final int CLIENTS = 8;

    private StopAttacks() {}

    static List<Attack> underLoad() {
        return List.of(new Attack(
                "34", "SIGTERM under load", "all begun before end well, then 503; ends in 10 s", StopAttacks::load));
    }

    static List<Attack> whileLoading() {
        return List.of(
                new Attack("34b", "SIGTERM while it loads", "stops between files, ends in 10 s", StopAttacks::loading));
    }

    /** What became of the requests of a load. */
    private static final class Load {

        private final AtomicBoolean asked = new AtomicBoolean();
        private final AtomicInteger fine = new AtomicInteger();
        private final AtomicInteger unavailable = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();
        private final Findings findings;

        Load(Findings findings) {
            this.findings = findings;
        }

        void sendUntilGone(Instance server, AtomicInteger next) {
            try {
                while (server.isAlive()) {
                    send(server.target(), next.incrementAndGet());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        /** Sends one; what began before the stop must come back, what began later may be told so or find nobody. */
        void send(Target target, int number) throws InterruptedException {
            boolean wasAsked = asked.get();
            try {
                Reply reply =
                        target.query("{ quotes(first: 50) { nodes { text speaker { name } } } }", Map.of("n", number));
                count(reply, wasAsked);
            } catch (IOException gone) {
                findings.holds(wasAsked, "begun before the stop and cut off: " + gone);
                closed.incrementAndGet();
            }
        }

        private void count(Reply reply, boolean wasAsked) {
            boolean isTold = reply.status() == 503 && reply.code().equals("UNAVAILABLE");
            findings.holds(reply.isFine() || isTold && asked.get(), reply.brief());
            findings.holds(reply.isFine() || wasAsked || isTold, "begun before the stop: " + reply.brief());
            (reply.isFine() ? fine : unavailable).incrementAndGet();
        }
    }

    private static void load(Ground ground, Findings findings) throws Exception {
        Instance server = ground.main();
        ground.canary().rest();
        Load load = new Load(findings);
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            clients.execute(() -> load.sendUntilGone(server, next));
        }
        Until.holds(
                Duration.ofMinutes(3),
                "requests",
                () -> load.fine.get() >= ground.scale().requests());
        load.asked.set(true);
        long begin = System.nanoTime();
        server.terminate();
        findings.holds(server.ends(Duration.ofSeconds(30)), "it does not end");
        findings.within("end", Duration.ofNanos(System.nanoTime() - begin), STOP);
        clients.shutdown();
        clients.awaitTermination(1, TimeUnit.MINUTES);
        findings.say("%d fine, %d told so, %d found nobody"
                .formatted(load.fine.get(), load.unavailable.get(), load.closed.get()));
    }

    private static void loading(Ground ground, Findings findings) throws Exception {
        int articles = ground.scale().smallArticles() * 10;
        Path home = ground.home("stopped", articles);
        String file = "-Dquarkus.profile=file";
        try (Instance server = Instance.start(home, file)) {
            server.awaitOk("q/health/live");
            Until.holds(
                    Duration.ofMinutes(1),
                    "some articles",
                    () -> Report.of(server.target()).loaded() > 5);
            long begin = System.nanoTime();
            server.terminate();
            findings.holds(server.ends(Duration.ofSeconds(30)), "it does not end");
            findings.within("end", Duration.ofNanos(System.nanoTime() - begin), STOP);
            findings.holds(!server.log().contains("could not be"), "something went wrong at the end");
        }
        int before = Archives.names(home).size();
        findings.holds(before > 0 && before < articles, before + " articles at the stop");
        try (Instance server = Instance.start(home, file)) {
            server.awaitReady();
            long loaded = Report.of(server.target()).loaded();
            findings.holds(loaded == articles, "%d articles after the restart".formatted(loaded));
            findings.say("%d of %d articles at the stop, then all".formatted(before, articles));
        }
    }
}
