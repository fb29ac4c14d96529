package org.inquit.attack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Connections that are opened to hold them. */
final class ConnectionAttacks {

    private static final Duration GONE_WITHIN = Duration.ofSeconds(35);
    private static final Duration OTHERS = Duration.ofMillis(100);
    private static final String HALF = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: applica";

    private ConnectionAttacks() {}

    static List<Attack> rows() {
        return List.of(new Attack(
                "15",
                "1,500, then 5,000 half-open connections",
                "none left after 35 s; others p99 < 100 ms",
                ConnectionAttacks::halfOpen));
    }

    private static void halfOpen(Ground ground, Findings findings) throws Exception {
        int most = ground.scale().halfOpen();
        for (int count : List.of(most * 3 / 10, most)) {
            halfOpen(ground.target(), findings, count);
        }
        try (Wire wire = new Wire(ground.target())) {
            wire.send("GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            findings.holds(wire.statusLine().contains("200"), "a new connection is refused afterwards");
        }
    }

    private static void halfOpen(Target target, Findings findings, int count) throws Exception {
        List<Wire> wires = new ArrayList<>();
        List<Duration> others = new ArrayList<>();
        try {
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                open(target, wires);
            }
            long refused =
                    count - wires.stream().filter(wire -> !wire.isClosed()).count();
            while (System.nanoTime() - begin < GONE_WITHIN.toNanos()) {
                Reply reply = target.query("{ articles(first: 1) { nodes { title } } }");
                findings.holds(reply.isFine(), reply.brief());
                others.add(reply.time());
                Thread.sleep(100);
            }
            long left = wires.stream().filter(wire -> !wire.isClosed()).count();
            findings.holds(left == 0, "%d of %d are left".formatted(left, count));
            findings.within("others' p99", Times.share(others, 0.99), OTHERS);
            findings.say("%d: %d refused at once, %d left".formatted(count, refused, left));
        } finally {
            wires.forEach(Wire::close);
        }
    }

    /** One that is closed at once may not even take what is sent. */
    private static void open(Target target, List<Wire> wires) {
        try {
            Wire wire = new Wire(target);
            wires.add(wire);
            wire.send(HALF);
        } catch (IOException refused) {
            // counted by what is left
        }
    }
}
