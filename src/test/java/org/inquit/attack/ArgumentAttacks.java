package org.inquit.attack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that arguments do not take: pages, cursors, text and numbers. */
final class ArgumentAttacks {

    private static final String PAGE = "query($after: String) { articles(first: 2, after: $after) { nodes { id } } }";
    private static final Duration SOON = Duration.ofMillis(50);

    private ArgumentAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack(
                        "7",
                        "pages of 0, -1, 101, 1e9",
                        "BAD_USER_INPUT that names both bounds",
                        ArgumentAttacks::pages),
                new Attack(
                        "9", "made-up cursors and ids", "INVALID_CURSOR; ids find nothing", ArgumentAttacks::cursors),
                new Attack("17", "NUL and lone surrogates", "INVALID_TEXT, never changed", ArgumentAttacks::texts),
                new Attack(
                        "18",
                        "numbers out of range",
                        "INVALID_VALUE, as literal and variable",
                        ArgumentAttacks::numbers));
    }

    private static void pages(Ground ground, Findings findings) throws Exception {
        for (String size : List.of("0", "-1", "101", "1000000000")) {
            String document = "{ articles(first: " + size + ") { totalCount } }";
            Refusals.of(ground, findings, size, asRefusal(ground, document), "BAD_USER_INPUT");
            String message = ground.target().query(document).message();
            findings.holds(message.contains("1 to 100"), size + ": " + message);
        }
    }

    /** A failed field comes with status 200; without data it is as good as a refusal. */
    private static Refusals.Call asRefusal(Ground ground, String document) throws Exception {
        Target target = ground.target();
        return number -> {
            Reply reply = target.query("#" + number + '\n' + document);
            boolean hasNone = reply.at("/data").isNull();
            return hasNone
                    ? new Reply(
                            400,
                            reply.headers(),
                            reply.text().replace("\"data\":null", "\"none\":0"),
                            reply.bytes(),
                            reply.time())
                    : reply;
        };
    }

    private static void cursors(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        Random random = new Random(7);
        List<String> real = realCursors(target);
        int count = ground.scale().cursors();
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String cursor = madeUp(random, real);
            Reply reply = target.query(PAGE, Map.of("after", cursor));
            times.add(reply.time());
            boolean isFair =
                    reply.code().equals("INVALID_CURSOR") || reply.code().equals("BAD_USER_INPUT");
            findings.holds(isFair && reply.status() < 500, cursor + ": " + reply.brief());
            findings.saw(reply);
        }
        for (int i = 0; i < count / 10; i++) {
            String id = madeUp(random, List.of("art_0123456789abcdefg", "exp_0123456789abcdefg"));
            Reply reply = target.query("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
            boolean isFair = reply.isRefusal()
                    || reply.at("/data/node").isNull()
                    || reply.at("/data").isNull();
            findings.holds(
                    isFair && reply.status() < 500 && !reply.code().equals("INTERNAL"), id + ": " + reply.brief());
        }
        findings.within("p99", Times.share(times, 0.99), SOON);
        findings.say("%d cursors, %d ids refused".formatted(count, count / 10));
    }

    private static List<String> realCursors(Target target) throws Exception {
        List<String> cursors = new ArrayList<>();
        Reply page = target.query("{ articles(first: 50) { edges { cursor } } }");
        page.at("/data/articles/edges")
                .forEach(edge -> cursors.add(edge.path("cursor").asText()));
        return cursors;
    }

    /** Noise, a real one cut or with one other character, one of another list, or an old one of numbers. */
    private static String madeUp(Random random, List<String> real) {
        String one = real.get(random.nextInt(real.size()));
        int at = random.nextInt(one.length());
        byte[] noise = new byte[1 + random.nextInt(60)];
        random.nextBytes(noise);
        return switch (random.nextInt(4)) {
            case 0 -> Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
            case 1 -> one.substring(0, at);
            case 2 -> one.substring(0, at) + (one.charAt(at) == '~' ? '!' : '~') + one.substring(at + 1);
            default ->
                Base64.getEncoder()
                        .encodeToString(("arrayconnection:" + random.nextInt(100)).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void texts(Ground ground, Findings findings) throws Exception {
        for (String escape : List.of("\\u0000", "\\ud800", "\\udc00")) {
            String filter =
                    "{\"query\":\"query($t: String) { articles(filter: { title: { contains: $t } }) { totalCount } }\","
                            + "\"variables\":{\"t\":\"pier" + escape + "\"}}";
            Refusals.of(
                    ground,
                    findings,
                    "variable " + escape,
                    number -> ground.target().json(filter),
                    "INVALID_TEXT");
            String literal = "{\"query\":\"{ articles(filter: { title: { contains: \\\"pier\\" + escape
                    + "\\\" } }) { totalCount } }\"}";
            Refusals.of(
                    ground,
                    findings,
                    "literal " + escape,
                    number -> ground.target().json(literal),
                    "INVALID_TEXT");
        }
    }

    private static void numbers(Ground ground, Findings findings) throws Exception {
        for (String number :
                List.of("2147483648", "9223372036854775808", "18446744073709551617", "1e30", "1.5", "NaN")) {
            String literal = "{ articles(first: " + number + ") { totalCount } }";
            Refusals.of(ground, findings, number, literal, "INVALID_VALUE");
            String variable =
                    "{\"query\":\"query($n: Int) { articles(first: $n) { totalCount } }\",\"variables\":{\"n\":"
                            + (number.equals("NaN") ? "\"NaN\"" : number) + "}}";
            Refusals.of(ground, findings, "$" + number, each -> ground.target().json(variable), "INVALID_VALUE");
        }
    }
}
