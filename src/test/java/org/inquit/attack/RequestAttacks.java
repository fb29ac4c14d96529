package org.inquit.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Requests of the wrong shape, size or origin. */
final class RequestAttacks {

    private static final String HONEST = "{\"query\":\"{ __typename }\"}";
    private static final String JSON = "application/json";
    private static final Duration SOON = Duration.ofMillis(20);
    private static final int MEGABYTE = 1 << 20;

    private RequestAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack("4", "a list of 10 requests", "400 BAD_REQUEST", RequestAttacks::batch),
                new Attack("12", "change by GET", "405; a query by GET runs", RequestAttacks::changeByGet),
                new Attack("13", "forged from another page", "415, foreign origin 403", RequestAttacks::forged),
                new Attack("14", "bodies of 0.2, 0.3, 12 MB", "413 over 256 KiB; no memory", RequestAttacks::oversized),
                new Attack(
                        "16", "12 malformed bodies", "400, with line and column for JSON", RequestAttacks::malformed));
    }

    private static void batch(Ground ground, Findings findings) throws Exception {
        String body = "[" + String.join(",", Collections.nCopies(10, HONEST)) + "]";
        Refusals.of(ground, findings, "batch", number -> ground.target().json(body), "BAD_REQUEST");
    }

    private static void changeByGet(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        Reply query = target.get("graphql?query=%7B__typename%7D");
        findings.holds(query.isFine() || findings.isRefusal(query), "query: " + query.brief());
        findings.promises(query.isFine(), "query: " + query.brief());
        Reply change = target.get("graphql?query=mutation%7B__typename%7D");
        findings.holds(findings.isRefusal(change), "mutation: " + change.brief());
        findings.promises(change.status() == 405, "mutation: " + change.brief());
        Reply schema = target.query("{ __schema { mutationType { name } } }");
        findings.promises(schema.at("/data/__schema/mutationType").isNull(), "the schema has mutations");
        findings.say("%d, the schema has no mutations".formatted(change.status()));
        findings.took(change.time());
    }

    private static void forged(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        byte[] body = HONEST.getBytes(UTF_8);
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b")) {
            forged(ground, findings, "UNSUPPORTED_MEDIA_TYPE", "Content-Type", type);
        }
        forged(ground, findings, "UNSUPPORTED_MEDIA_TYPE");
        for (String origin : List.of("https://elsewhere.example", "null", "http://localhost:1")) {
            forged(ground, findings, "ORIGIN_NOT_ALLOWED", "Content-Type", JSON, "Origin", origin);
        }
        for (String site : List.of("cross-site", "same-site")) {
            forged(ground, findings, "ORIGIN_NOT_ALLOWED", "Content-Type", JSON, "Sec-Fetch-Site", site);
        }
        String own = "http://localhost:" + target.port();
        Reply older = target.post(body, "Content-Type", JSON, "Origin", own);
        Reply page = target.post(body, "Content-Type", JSON, "Origin", own, "Sec-Fetch-Site", "same-origin");
        findings.holds(older.isFine() && page.isFine(), "a page of its own: " + page.brief());
        findings.holds(page.header("Access-Control-Allow-Origin").isEmpty(), "CORS is open");
    }

    private static void forged(Ground ground, Findings findings, String code, String... headers) throws Exception {
        byte[] body = HONEST.getBytes(UTF_8);
        int status = code.equals("ORIGIN_NOT_ALLOWED") ? 403 : 415;
        String what = String.join(" ", headers);
        Refusals.of(ground, findings, what, number -> ground.target().post(body, headers), code);
        Reply reply = ground.target().post(body, headers);
        findings.promises(reply.status() == status, what + ": " + reply.brief());
    }

    private static void oversized(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        Reply fits = target.json(padded(200_000));
        findings.holds(fits.isFine(), "0.2 MB: " + fits.brief());
        long before = ground.livingBytes();
        for (int i = 0; i < ground.scale().requests() / 50; i++) {
            tooLarge(findings, declared(target, 300_000));
            tooLarge(findings, declared(target, 12 * MEGABYTE));
            tooLarge(findings, chunked(target));
        }
        long rise = ground.livingBytes() - before;
        findings.holds(rise < MEGABYTE, "the heap rose by %d bytes".formatted(rise));
    }

    private static String padded(int size) {
        return HONEST.substring(0, HONEST.length() - 1) + " ".repeat(size) + "}";
    }

    private record Seen(String statusLine, Duration time) {}

    private static void tooLarge(Findings findings, Seen seen) {
        findings.holds(seen.statusLine().startsWith("HTTP/1.1 413"), seen.statusLine());
        findings.within("413", seen.time(), SOON);
        findings.say(seen.statusLine());
    }

    /** A body of this length as its header says, of which a little comes. */
    private static Seen declared(Target target, int size) throws IOException {
        try (Wire wire = new Wire(target)) {
            long begin = System.nanoTime();
            wire.send(head("Content-Length: " + size) + HONEST);
            return seen(wire, begin);
        }
    }

    private static Seen chunked(Target target) throws IOException {
        try (Wire wire = new Wire(target)) {
            wire.send(head("Transfer-Encoding: chunked"));
            String chunk = "10000\r\n" + " ".repeat(1 << 16) + "\r\n";
            for (int i = 0; i < 4; i++) {
                wire.send(chunk);
            }
            long begin = System.nanoTime();
            wire.send(chunk);
            return seen(wire, begin);
        }
    }

    private static Seen seen(Wire wire, long begin) throws IOException {
        String line = wire.statusLine();
        return new Seen(line, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static String head(String length) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
    }

    private static void malformed(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        Map<String, Boolean> bodies = Map.ofEntries(
                Map.entry("{", true),
                Map.entry("{\"query\":", true),
                Map.entry("{\"query\":\"{ __typename }\"", true),
                Map.entry(HONEST + HONEST, true),
                Map.entry("{'query':'{ __typename }'}", true),
                Map.entry("{\"query\":\"\u00ff\u00fe{ __typename }\"}", false),
                Map.entry("", false),
                Map.entry("null", false),
                Map.entry("\"{ __typename }\"", false),
                Map.entry("{\"query\":7}", false),
                Map.entry("{\"query\":\"{ __typename }\",\"variables\":\"none\"}", false),
                Map.entry("{\"query\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}", false));
        for (Map.Entry<String, Boolean> each : bodies.entrySet()) {
            Reply reply = target.post(each.getKey().getBytes(ISO_8859_1), "Content-Type", JSON);
            String what = each.getKey().substring(0, Math.min(20, each.getKey().length()));
            findings.holds(findings.isRefusal(reply), what + ": " + reply.brief());
            findings.promises(reply.status() == 400, what + ": " + reply.brief());
            findings.promises(
                    !each.getValue() || reply.message().matches("(?s).*line \\d+, column \\d+.*"), reply.message());
            findings.took(reply.time());
            findings.saw(reply);
        }
        findings.say("12 times 400");
    }
}
