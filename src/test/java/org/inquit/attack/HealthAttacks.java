package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** What the server says of its own state. */
final class HealthAttacks {

    private static final Duration LIVE_WITHIN = Duration.ofSeconds(3);
    private static final int POLL_MILLIS = 200;
    private static final String STATE = "{ loadReport { state filesSeen } articles { totalCount } }";

    private HealthAttacks() {}

    static List<Attack> rows() {
        return List.of(new Attack(
                "35", "health while it loads", "live in 3 s; ready only when all is loaded", HealthAttacks::truth));
    }

    private static void truth(Ground ground, Findings findings) throws Exception {
        Instance server = ground.startMain();
        findings.within("live", server.awaitOk("q/health/live"), LIVE_WITHIN);
        ground.canary().watch(server.target());
        int polls = 0;
        boolean isReady = false;
        while (!isReady) {
            Reply before = server.target().get("q/health/ready");
            JsonNode state = server.target().query(STATE).at("/data");
            Reply after = server.target().get("q/health/ready");
            isReady = after.status() == 200;
            if (before.status() == after.status()) {
                polls++;
                boolean isLoaded = state.at("/loadReport/state").asText().equals("LOADED");
                findings.holds(isReady == isLoaded, "ready is %s while %s".formatted(after.status(), state));
            }
            findings.holds(!Leaks.isIn(after.text()), "it tells too much: " + after.text());
            findings.saw(after);
            Thread.sleep(POLL_MILLIS);
        }
        ground.canary().archiveIsWhole();
        Reply ready = server.target().get("q/health/ready");
        findings.holds(ready.text().contains("\"articles\": " + ground.scale().articles()), ready.text());
        findings.say("%d polls true, ready after %.1f s".formatted(polls, Times.millis(server.age()) / 1_000));
    }
}
