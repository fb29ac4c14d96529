package org.inquit.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** What errors tell to callers, and what they leave in the log. */
final class LogAttacks {

    private static final int MOST_OF_A_LINE = 300;
    private static final int MOST_OF_A_FLOOD = 100_000;

    private LogAttacks() {}

    static List<Attack> leaks() {
        return List.of(
                new Attack("38", "40 forced errors", "a code, an id that is in the log, no more", LogAttacks::leak));
    }

    static List<Attack> floods() {
        return List.of(new Attack(
                "39", "a flood of refusals", "lines of 300 bytes at most, 100 KB for 1,000", LogAttacks::flood));
    }

    /** Something that must be refused. */
    private interface Request {
        Reply send(Target target) throws Exception;
    }

    private static void leak(Ground ground, Findings findings) throws Exception {
        Instance server = ground.main();
        List<Reply> replies = new ArrayList<>();
        for (Request request : requests()) {
            replies.add(request.send(server.target()));
        }
        String log = server.log();
        for (Reply reply : replies) {
            findings.holds(reply.status() >= 400 || !reply.code().isEmpty(), "no error: " + reply.brief());
            findings.holds(!Leaks.isIn(reply.text()), "it tells too much: " + reply.text());
            findings.holds(!reply.code().equals("INTERNAL"), reply.text());
            String id = reply.header("X-Request-Id");
            findings.holds(id.isEmpty() || log.contains(id), id + " is not in the log");
            findings.atMost("an answer", reply.bytes(), 2_048);
            findings.took(reply.time());
        }
        findings.say("%d errors".formatted(replies.size()));
    }

    private static List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        documents().forEach(document -> requests.add(target -> target.query(document)));
        for (String body :
                List.of("", "{", "[]", "null", "7", "{\"query\":1}", "{\"query\":\"{x\",\"variables\":[]}")) {
            requests.add(target -> target.json(body));
        }
        for (String path : List.of(
                "nothing",
                "graphql",
                "graphql?query=%7B",
                "graphql?query=mutation%7Bx%7D",
                "graphql?query=%7Bx%7D&variables=%7B",
                "q/nothing",
                "graphql/nothing",
                "q/openapi",
                "graphql?documentId=none",
                "q/dev")) {
            requests.add(target -> target.get(path));
        }
        requests.add(target -> target.post("x".repeat(300_000).getBytes(UTF_8), "Content-Type", "application/json"));
        requests.add(target -> target.post("{}".getBytes(UTF_8), "Content-Type", "text/plain"));
        requests.add(target -> target.post(new byte[] {-1, -2, 0}, "Content-Type", "application/json"));
        return requests;
    }

    private static List<String> documents() {
        return List.of(
                "",
                "{",
                "{ nothing }",
                "{ articles(first: 0) { totalCount } }",
                "{ articles(first: \"a\") { totalCount } }",
                "{ articles(after: \"x\") { totalCount } }",
                "{ articles(first: 1, last: 1) { totalCount } }",
                "{ articles(filter: { nothing: 1 }) { totalCount } }",
                "{ node(id: 7.5) { id } }",
                "{ quote(id: 1.5) { id } }",
                "{ nodes(ids: [" + DocumentAttacks.many(101, n -> "\"x\"") + "]) { id } }",
                "{ search(text: \"\") { totalCount } }",
                "{ search(text: \"" + "x".repeat(300) + "\") { totalCount } }",
                "query A { __typename } query B { __typename }",
                "mutation { x }",
                "subscription { articleLoaded { id } }",
                "{ engine { version @skip } }",
                "{ engine { version @unknown } }",
                "query($a: Int!) { articles(first: $a) { totalCount } }",
                "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                "fragment A on Query { __typename }");
    }

    /** Requests that each have several faults, of characters that take three bytes in the log. */
    private static void flood(Ground ground, Findings findings) throws Exception {
        Instance server = ground.main();
        long before = server.logBytes();
        int from = server.log().length();
        for (int i = 0; i < ground.scale().requests(); i++) {
            String wide = "€".repeat(200);
            Reply reply = server.target().query("{ a%d b c d e f g h i j k(x: \"%s\") }".formatted(i, wide));
            findings.holds(reply.isRefusal(), reply.brief());
            findings.saw(reply);
            findings.took(reply.time());
        }
        Thread.sleep(1_500);
        long grown = server.logBytes() - before;
        long most = (long) MOST_OF_A_FLOOD * ground.scale().requests() / Scale.REQUESTS;
        findings.holds(grown <= most, "the log grew by %d bytes".formatted(grown));
        server.log().substring(from).lines().forEach(line -> {
            int bytes = line.getBytes(UTF_8).length;
            findings.holds(bytes <= MOST_OF_A_LINE, "a line has %d bytes".formatted(bytes));
        });
        findings.say("%d requests, %d bytes of log".formatted(ground.scale().requests(), grown));
    }
}
