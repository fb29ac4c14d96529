package org.inquit.attack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A database that rests at each row, so that queries take long and no processor. */
final class SlowDatabaseAttacks {

    private static final int ARTICLES = 20;
    private static final Duration LIMIT = Duration.ofMillis(5_200);
    private static final String PAUSE =
            "create alias pause as 'boolean pause(String id, int micros) { java.util.concurrent.locks.LockSupport.parkNanos(micros * 1_000L); return true; }'";
    private static final String COUNT = "{ articles(filter: { title: { contains: \"nothing %d\" } }) { totalCount } }";

    private static final String OTHER = "# %d%n{ engine { version } }";

    /** Some twenty seconds of short rests, as H2 looks each 128 rows whether its work is still wanted. */
    private static final String ENDLESS = "(select count(*) from system_range(1, 100000) where pause(x, 100)) > 0";

    private SlowDatabaseAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack(
                        "32",
                        "20, 100, 250 queries of 1 s",
                        "100 in 1.3 s, others in 50 ms",
                        SlowDatabaseAttacks::many),
                new Attack("33", "a query of 20 s", "TIMEOUT in 5.2 s, SQL cancelled", SlowDatabaseAttacks::endless),
                new Attack(
                        "W3",
                        "a query of 20 s over a WebSocket",
                        "TIMEOUT in 5.2 s, SQL cancelled",
                        SlowDatabaseAttacks::overSocket));
    }

    /** What a row does with a server whose database is slow. */
    private interface Trial {
        void run(Instance server, Database database) throws Exception;
    }

    private static void slowly(Ground ground, String rest, Trial trial) throws Exception {
        Path home = ground.home("slow", ARTICLES);
        try (Database database = Database.start(home);
                Instance server = Instance.start(home, database.setting(), "-Dinquit.seeds.rescan-every=0")) {
            server.awaitReady();
            server.awaitLog("The search index is built");
            warmUp(server.target());
            database.run(
                    PAUSE,
                    "alter table article rename to kept_article",
                    "create view article as select * from kept_article where " + rest);
            trial.run(server, database);
        }
    }

    private static void warmUp(Target target) throws Exception {
        for (int i = 0; i < 200; i++) {
            target.query(COUNT.formatted(-i));
            target.query(OTHER.formatted(-i));
        }
    }

    /** As many at once twice, as the first ones wait until their connections to the database are open. */
    private static void many(Ground ground, Findings findings) throws Exception {
        slowly(ground, "pause(id, %d)".formatted(1_000_000 / ARTICLES), (server, database) -> {
            for (int count : List.of(20, 100, 250)) {
                Duration opening = together(server.target(), findings, count);
                Duration open = together(server.target(), findings, count);
                findings.holds(
                        count != 100
                                || open.toMillis() <= 1_300L * ground.scale().patience(),
                        "100 took %d ms".formatted(open.toMillis()));
                findings.say("%d in %d ms, again in %d ms".formatted(count, opening.toMillis(), open.toMillis()));
            }
        });
    }

    /** From the moment at which all clients are there to the last answer. */
    private static Duration together(Target target, Findings findings, int count) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(count);
        CyclicBarrier there = new CyclicBarrier(count + 1);
        List<Future<Reply>> slow = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String query = COUNT.formatted(System.nanoTime());
            slow.add(clients.submit(() -> {
                there.await();
                return target.query(query);
            }));
        }
        there.await();
        long begin = System.nanoTime();
        while (slow.stream().anyMatch(each -> !each.isDone())) {
            Reply other = target.query(OTHER.formatted(System.nanoTime()));
            findings.within("another query beside %d".formatted(count), other.time(), Duration.ofMillis(50));
            Thread.sleep(50);
        }
        Duration all = Duration.ofNanos(System.nanoTime() - begin);
        for (Future<Reply> each : slow) {
            findings.holds(
                    each.get().isFine(), "of %d: %s".formatted(count, each.get().brief()));
        }
        clients.shutdown();
        return all;
    }

    private static void endless(Ground ground, Findings findings) throws Exception {
        slowly(ground, ENDLESS, (server, database) -> {
            Reply reply = server.target().query(COUNT.formatted(1));
            findings.holds(reply.code().equals("TIMEOUT"), reply.brief());
            findings.within("answer", reply.time(), LIMIT);
            findings.saw(reply);
            cancelled(findings, database);
        });
    }

    private static void overSocket(Ground ground, Findings findings) throws Exception {
        slowly(ground, ENDLESS, (server, database) -> {
            try (Talk talk = Talk.ready(server.target())) {
                long begin = System.nanoTime();
                talk.subscribe("1", COUNT.formatted(1));
                String answer = talk.hear().toString();
                findings.holds(answer.contains("TIMEOUT"), answer);
                findings.within("answer", Duration.ofNanos(System.nanoTime() - begin), LIMIT);
                cancelled(findings, database);
            }
        });
    }

    /** The statement must be gone as soon as the database has looked. */
    private static void cancelled(Findings findings, Database database) throws Exception {
        Duration gone = Until.holds(Duration.ofSeconds(30), "the end of the statement", () -> running(database) == 0);
        findings.holds(gone.toMillis() <= 1_500, "the statement ran on for %d ms".formatted(gone.toMillis()));
        findings.say("statement gone after %d ms more".formatted(gone.toMillis()));
    }

    private static int running(Database database) throws SQLException {
        String query = "select count(*) from information_schema.sessions where executing_statement is not null "
                + "and session_id <> session_id()";
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
