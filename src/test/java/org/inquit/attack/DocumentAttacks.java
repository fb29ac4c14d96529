package org.inquit.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are dear to run, to parse or to refuse. */
final class DocumentAttacks {

    private static final Duration WORST = Duration.ofMillis(300);
    private static final Duration LINEAR = Duration.ofMillis(50);
    private static final int HOPS = 10;
    private static final int CHEAP_HOPS = 3;
    private static final int DEAR_HOPS = 5;

    private DocumentAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack(
                        "1",
                        "deep nesting, 1 to 10 hops",
                        "refused before it runs, with its cost",
                        DocumentAttacks::deep),
                new Attack("2", "circular fragments", "VALIDATION_FAILED with a place", DocumentAttacks::circle),
                new Attack("3", "31, 101, 1,000 aliases", "refused; 15 honest ones pass", DocumentAttacks::aliases),
                new Attack(
                        "5", "10, 50, 3,000 directives", "at most 20; at most 10 errors", DocumentAttacks::directives),
                new Attack(
                        "6",
                        "500, 2,000, 20,000 equal fields",
                        "refused, or run in linear time",
                        DocumentAttacks::fields),
                new Attack(
                        "8",
                        "introspection in a loop",
                        "refused; GraphiQL's own passes",
                        DocumentAttacks::introspection));
    }

    /** A query that goes from quotes to an article or a speaker and back so many times. */
    static String hops(int count) {
        String inside = "id";
        for (int hop = count; hop >= 1; hop--) {
            String single = hop % 4 == 2 ? "article" : "speaker";
            inside = hop % 2 == 1 ? "quotes { nodes { %s } }".formatted(inside) : "%s { %s }".formatted(single, inside);
        }
        return "{ " + inside + " }";
    }

    /** The word with the numbers from 0 on, joined by blanks. */
    static String many(int count, IntFunction<String> word) {
        return IntStream.range(0, count).mapToObj(word).collect(Collectors.joining(" "));
    }

    private static void deep(Ground ground, Findings findings) throws Exception {
        Target target = ground.warmTarget();
        for (int hop = 1; hop <= HOPS; hop++) {
            Reply reply = target.query(hops(hop));
            if (hop <= CHEAP_HOPS) {
                findings.holds(reply.isFine(), "%d hops: %s".formatted(hop, reply.brief()));
                findings.within(hop + " hops", reply.time(), WORST);
            }
            Costs.judge(findings, hop + " hops", reply);
            if (hop >= DEAR_HOPS) {
                Refusals.judge(findings, hop + " hops", reply);
                findings.promises(reply.at("/extensions/cost/actual").asInt(-1) == 0, hop + " hops: something was run");
            }
            if (!findings.isRefusal(reply) && hop >= DEAR_HOPS) {
                return;
            }
        }
        Refusals.of(ground, findings, "7 hops", hops(7));
    }

    private static void circle(Ground ground, Findings findings) throws Exception {
        String document =
                "{ ...A } fragment A on Query { engine { version } ...B } fragment B on Query { ...A __typename }";
        Refusals.of(ground, findings, "circle", document, "VALIDATION_FAILED");
        Reply reply = ground.target().query(document);
        findings.holds(reply.at("/errors/0/locations/0/line").asInt() == 1, "no place: " + reply.text());
    }

    private static void aliases(Ground ground, Findings findings) throws Exception {
        for (int count : List.of(31, 101, 1_000)) {
            Refusals.of(ground, findings, count + " aliases", rootAliases(count));
        }
        Reply honest = ground.target().query(rootAliases(15));
        findings.holds(honest.isFine(), "15 aliases: " + honest.brief());
        String below = many(40, n -> "a%d: quotes(first: 100) { nodes { text } }".formatted(n));
        Refusals.of(ground, findings, "aliases below", "{ articles(first: 100) { nodes { " + below + " } } }");
    }

    private static String rootAliases(int count) {
        return "{ " + many(count, n -> "a%d: articles(first: 1) { totalCount }".formatted(n)) + " }";
    }

    private static void directives(Ground ground, Findings findings) throws Exception {
        Refusals.of(ground, findings, "10 unknown", "{ __typename " + many(10, n -> "@unknown" + n) + " }");
        Refusals.of(ground, findings, "3,000 unknown", "{ __typename " + "@aa".repeat(3_000) + " }");
        Reply ten =
                ground.target().query("{ " + many(10, n -> "a%d: __typename @include(if: true)".formatted(n)) + " }");
        findings.holds(ten.isFine(), "10 honest: " + ten.brief());
        String fifty = "{ engine { " + many(50, n -> "a%d: version @include(if: true)".formatted(n)) + " } }";
        Refusals.of(ground, findings, "50", fifty);
        Reply wrong = ground.target().query("{ " + many(60, n -> "wrong" + n) + " }");
        findings.promises(wrong.at("/errors").size() <= 10, wrong.at("/errors").size() + " errors in one reply");
    }

    private static void fields(Ground ground, Findings findings) throws Exception {
        for (int count : List.of(2_000, 20_000)) {
            Refusals.of(ground, findings, count + " fields", "{ engine { " + "version ".repeat(count) + "} }");
        }
        String pairs =
                "{ engine { accuracy { " + "set ".repeat(1_500) + "} accuracy { " + "set ".repeat(1_500) + "} } }";
        Refusals.of(ground, findings, "1,500 pairs", pairs);
        Reply some = ground.target().query("{ engine { " + "version ".repeat(500) + "} }");
        findings.holds(some.isFine() || findings.isRefusal(some), "500 fields: " + some.brief());
        findings.within("500 fields", some.time(), LINEAR);
    }

    private static void introspection(Ground ground, Findings findings) throws Exception {
        String loop = "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }";
        Refusals.of(ground, findings, "loop", loop);
        Reply own = ground.target().query(Files.readString(Path.of("src/test/resources/attack/graphiql.graphql")));
        findings.holds(own.status() < 500, "GraphiQL's own: " + own.brief());
        findings.promises(own.isFine(), "GraphiQL's own: " + own.brief());
        findings.say("GraphiQL's own %d bytes".formatted(own.bytes()));
    }
}
