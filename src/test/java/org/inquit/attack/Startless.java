package org.inquit.attack;

import java.time.Duration;
import java.util.List;

/** A start that cannot be. */
final class Startless {

    private static final int MOST_LINES = 3;

    private Startless() {}

    /** The process must end by itself, with a code that is not 0 and a line that says what to do. */
    static void judge(Findings findings, Instance server, Duration limit) throws Exception {
        findings.holds(server.ends(Duration.ofSeconds(60)), "it does not end");
        findings.within("end", server.age(), limit);
        findings.holds(server.exitCode() != 0, "exit code 0");
        List<String> lines = server.log().lines().toList();
        findings.holds(lines.size() <= MOST_LINES, "%d lines of log, such as %s".formatted(lines.size(), lines.get(0)));
        String said = lines.stream()
                .filter(line -> line.contains("ERROR"))
                .findFirst()
                .orElse("");
        findings.holds(said.contains("in use"), "not told why: " + said);
        findings.say("exit code %d: %s".formatted(server.exitCode(), said.replaceFirst(".*\\) ", "")));
    }
}
