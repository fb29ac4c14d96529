package org.inquit.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A database that is not there. */
final class DatabaseAttacks {

    private static final String FILE = "-Dquarkus.profile=file";
    private static final String PLAIN = "{ articles(first: 1) { nodes { title } } }";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
    private static final Duration HEALED_WITHIN = Duration.ofSeconds(5);
    /** H2's driver knocks for 2 s at a port that nobody opens, as long as the answer may take; others give up at once. */
    private static final String CONNECT = "-Dh2.socketConnectTimeout=500";

    private static final int AWAY_SECONDS = 10;

    private DatabaseAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack(
                        "28",
                        "the database is in use at the start",
                        "ends in 10 s with one line",
                        DatabaseAttacks::locked),
                new Attack(
                        "28b",
                        "the database goes away for 10 s",
                        "UNAVAILABLE in 2 s, not ready, heals in 5 s",
                        DatabaseAttacks::away));
    }

    private static void locked(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("locked", 1);
        Path file = Files.createDirectory(home.resolve("archive")).resolve("inquit");
        try (Connection holder = DriverManager.getConnection("jdbc:h2:file:" + file);
                Instance server = Instance.start(home, FILE)) {
            Startless.judge(findings, server, Duration.ofSeconds(10));
            findings.holds(!holder.isClosed(), "the holder lost it");
        }
    }

    private static void away(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("away", 20);
        try (Database database = Database.start(home);
                Instance server = Instance.start(home, database.setting(), CONNECT)) {
            server.awaitReady();
            database.goAway();
            long begin = System.nanoTime();
            boolean saidSo = false;
            for (int i = 0;
                    System.nanoTime() - begin < Duration.ofSeconds(AWAY_SECONDS).toNanos();
                    i++) {
                Reply reply = ask(server, i);
                findings.holds(reply.code().equals("UNAVAILABLE"), reply.brief());
                findings.holds(!Leaks.isIn(reply.text()), reply.text());
                findings.within("answer", reply.time(), ANSWER_WITHIN);
                findings.saw(reply);
                Reply ready = server.target().get("q/health/ready");
                saidSo |= ready.status() == 503;
                findings.holds(!Leaks.isIn(ready.text()), "health tells too much: " + ready.text());
                findings.within("health", ready.time(), ANSWER_WITHIN);
                Thread.sleep(200);
            }
            findings.holds(saidSo, "it stayed ready");
            database.comeBack();
            Duration healed = Until.holds(
                    Duration.ofSeconds(60),
                    "healing",
                    () -> ask(server, -1).isFine()
                            && server.target().get("q/health/ready").status() == 200);
            findings.holds(healed.compareTo(HEALED_WITHIN) <= 0, "healed after %d ms".formatted(healed.toMillis()));
            findings.holds(Report.of(server.target()).loaded() == 20, "articles are lost");
            findings.say("UNAVAILABLE, 503, healed after %d ms".formatted(healed.toMillis()));
        }
    }

    private static Reply ask(Instance server, int number) throws Exception {
        return server.target().query(PLAIN, Map.of("number", number, "now", System.nanoTime()));
    }
}
