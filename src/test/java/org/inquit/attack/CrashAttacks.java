package org.inquit.attack;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Ends without a word, and two beginnings at once. */
final class CrashAttacks {

    private static final String FILE = "-Dquarkus.profile=file";
    private static final Duration STOP = Duration.ofSeconds(15);

    private CrashAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack(
                        "26", "kill -9 at random moments of loading", "the same dump each time", CrashAttacks::kills),
                new Attack("27", "kill -9 after answers confirmed data", "none of it lost", CrashAttacks::confirmed),
                new Attack(
                        "31",
                        "two processes on one file",
                        "the second ends in 5 s with one line",
                        CrashAttacks::twice));
    }

    /** Ended well after a whole load, so that its file can be read. */
    private static void load(Path home) throws Exception {
        try (Instance server = Instance.start(home, FILE)) {
            server.awaitReady();
            server.terminate();
            if (!server.ends(STOP)) {
                throw new AssertionError("it does not stop");
            }
        }
    }

    private static void kills(Ground ground, Findings findings) throws Exception {
        Path whole = ground.home("whole", ground.scale().smallArticles());
        long begin = System.nanoTime();
        load(whole);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        List<String> expected = Archives.dump(whole);
        findings.holds(Archives.names(whole).size() == ground.scale().smallArticles(), "not all are loaded");
        Random random = new Random(11);
        int equal = 0;
        Set<Integer> kept = new TreeSet<>();
        for (int i = 0; i < ground.scale().kills(); i++) {
            Path home = ground.home("killed", ground.scale().smallArticles());
            kept.add(killed(home, random.nextLong(millis / 4, millis)));
            load(home);
            boolean same = Archives.dump(home).equals(expected);
            equal += same ? 1 : 0;
            findings.holds(same, "kill %d left another dump".formatted(i));
        }
        findings.say("%d of %d dumps equal; killed with %s articles"
                .formatted(equal, ground.scale().kills(), kept));
    }

    /** Kills it after so many milliseconds; gives how many articles were in the archive then. */
    private static int killed(Path home, long after) throws Exception {
        try (Instance server = Instance.start(home, FILE)) {
            Thread.sleep(after);
            server.kill();
        }
        boolean isThere = home.resolve("archive/inquit.mv.db").toFile().exists();
        return isThere ? articles(home) : 0;
    }

    private static int articles(Path home) throws Exception {
        try {
            return Archives.names(home).size();
        } catch (SQLException noTableYet) {
            return 0;
        }
    }

    private static void confirmed(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("confirmed", ground.scale().smallArticles());
        int kills = Math.max(2, ground.scale().kills() * 2 / 5);
        int confirmed = 0;
        int lost = 0;
        for (int i = 0; i < kills; i++) {
            Set<String> seen = seenBeforeKill(home, i * ground.scale().smallArticles() / kills);
            confirmed += seen.size();
            seen.removeAll(Archives.names(home));
            lost += seen.size();
            findings.holds(seen.isEmpty(), "kill %d lost %s".formatted(i, seen));
        }
        findings.say("%d kills, %d confirmed articles, %d lost".formatted(kills, confirmed, lost));
    }

    /** Kills it right after an answer tells of at least so many articles; gives their names. */
    private static Set<String> seenBeforeKill(Path home, int atLeast) throws Exception {
        try (Instance server = Instance.start(home, FILE)) {
            server.awaitOk("q/health/live");
            Set<String> seen = new TreeSet<>();
            Until.holds(Duration.ofMinutes(1), "articles", () -> {
                seen.addAll(Report.of(server.target()).loadedNames());
                return seen.size() >= atLeast;
            });
            server.kill();
            return seen;
        }
    }

    private static void twice(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("twice", 5);
        try (Instance first = Instance.start(home, FILE)) {
            first.awaitReady();
            try (Instance second = Instance.start(home, FILE)) {
                Startless.judge(findings, second, Duration.ofSeconds(5));
            }
            findings.holds(first.target().get("q/health/ready").status() == 200, "the first one suffers");
        }
    }
}
