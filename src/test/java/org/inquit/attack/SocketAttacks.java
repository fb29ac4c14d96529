package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The WebSocket, which is a second door to the same room. */
final class SocketAttacks {

    private static final Duration SOON = Duration.ofMillis(10);
    private static final int TRIES = 100;
    private static final int CONNECTIONS = 200;
    private static final int OPERATIONS = 20;

    private static final String UPGRADE = """
            GET /graphql HTTP/1.1
            Host: localhost
            Upgrade: websocket
            Connection: Upgrade
            Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Protocol: graphql-transport-ws

            """.replace("\n", "\r\n");

    private SocketAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack("W1", "a dear query over a WebSocket", "refused with its cost", SocketAttacks::dear),
                new Attack("W2", "3,000 fields over a WebSocket", "refused", SocketAttacks::tooLong),
                new Attack("W4", "a WebSocket from another page", "403", SocketAttacks::foreign),
                new Attack("W5", "a message over 256 KiB", "closed", SocketAttacks::large),
                new Attack("W6", "a WebSocket that says nothing", "closed with 4408 after 5 s", SocketAttacks::silent),
                new Attack("W7", "21 operations on one WebSocket", "the last refused", SocketAttacks::operations),
                new Attack("W8", "201 WebSockets", "the last refused with 503", SocketAttacks::connections));
    }

    private static void dear(Ground ground, Findings findings) throws Exception {
        try (Talk talk = Talk.ready(ground.target())) {
            JsonNode refusal = refusal(findings, talk, DocumentAttacks.hops(7));
            boolean hasCost = refusal.findValue("cost") != null
                    || refusal.at("/payload/0/message").asText().matches(".*\\d.*");
            findings.holds(hasCost, "no cost is told: " + refusal);
        }
    }

    private static void tooLong(Ground ground, Findings findings) throws Exception {
        try (Talk talk = Talk.ready(ground.target())) {
            refusal(findings, talk, "{ engine { " + "version ".repeat(3_000) + "} }");
        }
    }

    private static JsonNode refusal(Findings findings, Talk talk, String query) {
        JsonNode answer = MissingNode.getInstance();
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 2 * TRIES; i++) {
            long begin = System.nanoTime();
            talk.subscribe("1", "#%d%n".formatted(i) + query);
            answer = talk.hear();
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        findings.within("refusal p95", Times.share(times.subList(TRIES, times.size()), 0.95), SOON);
        findings.holds(answer.path("type").asText().equals("error"), "it ran: " + answer);
        findings.atMost("refusal", answer.toString().length(), 2_048);
        findings.say(answer.at("/payload/0/extensions/code").asText());
        return answer;
    }

    private static void foreign(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        for (String origin : List.of("https://elsewhere.example", "null", "http://localhost:1")) {
            int status = Talk.status(target, origin);
            findings.holds(status == 403, origin + ": " + status);
        }
        int own = Talk.status(target, "http://localhost:" + target.port());
        findings.holds(own == 101, "a page of its own: " + own);
        findings.say("403");
    }

    private static void large(Ground ground, Findings findings) throws Exception {
        try (Talk talk = Talk.ready(ground.target())) {
            talk.say("{\"type\":\"ping\",\"payload\":{\"x\":\"" + "x".repeat(200_000) + "\"}}");
            String type = talk.hear().path("type").asText();
            findings.holds(type.equals("pong"), "200,000 bytes: " + type);
        }
        tooLarge(ground, findings);
    }

    /** By bare bytes, as the client of the JDK does not tell that it is cut off. */
    private static void tooLarge(Ground ground, Findings findings) throws Exception {
        try (Wire wire = new Wire(ground.target())) {
            wire.send(UPGRADE);
            findings.holds(wire.statusLine().contains(" 101 "), "no WebSocket opens");
            wire.sendFrame("x".repeat(300_000));
            long begin = System.nanoTime();
            findings.holds(!wire.rest().contains("type"), "it was read");
            findings.within("end", Duration.ofNanos(System.nanoTime() - begin), Duration.ofMillis(500));
        } catch (SocketException reset) {
            findings.say("reset");
        }
        findings.say("200,000 bytes: pong; 300,000: cut off");
    }

    private static void silent(Ground ground, Findings findings) throws Exception {
        long begin = System.nanoTime();
        try (Talk talk = new Talk(ground.target(), null)) {
            int code = talk.closeCode();
            findings.holds(code == 4408, "closed with " + code);
            findings.within("closing", Duration.ofNanos(System.nanoTime() - begin), Duration.ofMillis(5_500));
            findings.say("closed with %d".formatted(code));
        }
    }

    private static void operations(Ground ground, Findings findings) throws Exception {
        try (Talk talk = Talk.ready(ground.target())) {
            for (int i = 0; i < OPERATIONS; i++) {
                talk.subscribe("s" + i, "subscription { articleLoaded { id } }");
            }
            talk.subscribe("more", "{ __typename }");
            JsonNode answer = talk.hear();
            String code = answer.at("/payload/0/extensions/code").asText();
            findings.holds(code.equals("LIMIT_EXCEEDED"), answer.toString());
            findings.say(code);
        }
    }

    private static void connections(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        List<Talk> open = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                open.add(Talk.ready(target));
            }
            int status = Talk.status(target, null);
            findings.holds(status == 503, "one more: " + status);
            findings.holds(target.query("{ __typename }").isFine(), "queries are refused too");
            findings.say("%d are open, one more: %d".formatted(open.size(), status));
        } finally {
            open.forEach(Talk::close);
        }
    }
}
