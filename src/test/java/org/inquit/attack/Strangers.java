package org.inquit.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Those who ask, and those who mean ill: of ten acts five are plain questions, two made up at random, three attacks. */
final class Strangers {

    /** Each takes a word, by which no two are the same. */
    private static final List<String> QUESTIONS = List.of(
            "{ articles(first: 5) { nodes { title publishedOn quotes(first: 5) { nodes { text speaker { name } } } } } }",
            "{ quotes(first: 10, filter: { text: { contains: \"%s\" } }) { totalCount nodes { text attribution { confidence explanation } } } }",
            "{ experts(first: 10) { nodes { name stats { quotes words } affiliations { role organization } } } }",
            "{ search(text: \"%s\", first: 10) { totalCount edges { highlights { text } node { __typename } } } }",
            "{ quotes(first: 1) { totalCount facets { speakers { label count } months { label count } } } }",
            "{ sourceAudit { articleCount sourcesPerArticle { median } concentration { gini } } }");

    private static final List<String> WORDS =
            List.of("pier", "harbour", "the", "may", "café", "Doe", "budget", "storm");

    private final Target target;
    private final GraphQLSchema schema;
    private final List<String> failures = new ArrayList<>();
    private List<Duration> times = new ArrayList<>();
    private int attacks;

    Strangers(Target target, GraphQLSchema schema) {
        this.target = target;
        this.schema = schema;
    }

    /** Does one thing; whatever goes wrong is kept. */
    void act() {
        Random random = new Random(ThreadLocalRandom.current().nextLong());
        try {
            int kind = random.nextInt(10);
            if (kind < 5) {
                ask(random);
            } else if (kind < 7) {
                madeUp(random);
            } else {
                attack(random);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | AssertionError failure) {
            fail(failure.toString());
        }
    }

    /** The times of the plain questions since this was asked last. */
    synchronized List<Duration> takeTimes() {
        List<Duration> taken = times;
        times = new ArrayList<>();
        return taken;
    }

    synchronized int takeAttacks() {
        int taken = attacks;
        attacks = 0;
        return taken;
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    private void ask(Random random) throws IOException, InterruptedException {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size())).formatted(word);
        Reply reply = target.query(question, Map.of("number", random.nextInt()));
        note(reply.time());
        if (!reply.isFine()) {
            fail(reply.brief() + " to " + question);
        }
    }

    private void madeUp(Random random) throws IOException, InterruptedException {
        String query = new RandomQuery(schema, random, List.of("x")).next();
        judge(target.query(query), query);
    }

    private void attack(Random random) throws IOException, InterruptedException {
        attacked();
        String mark = "#" + random.nextInt() + "\n";
        switch (random.nextInt(8)) {
            case 0 -> judge(target.query(mark + DocumentAttacks.hops(7)), "hops");
            case 1 -> judge(target.query(mark + "{ " + "a: __typename ".repeat(1_000) + "}"), "fields");
            case 2 -> judge(target.json("[" + "{},".repeat(1_000) + "{}]"), "batch");
            case 3 -> judge(target.json("{\"query\":\"" + "x".repeat(300_000) + "\"}"), "large body");
            case 4 -> judge(target.post(noise(random), "Content-Type", "application/json"), "noise");
            case 5 -> judge(target.post("{}".getBytes(UTF_8), "Content-Type", "text/plain"), "form");
            case 6 ->
                judge(target.query("{ articles(after: \"" + random.nextLong() + "\") { totalCount } }"), "cursor");
            default -> socket();
        }
    }

    private void socket() {
        try (Talk talk = Talk.ready(target)) {
            talk.subscribe("1", "subscription { articleLoaded { id } }");
            talk.subscribe("2", DocumentAttacks.hops(7));
            talk.hear();
        }
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(5_000)];
        random.nextBytes(noise);
        return noise;
    }

    private void judge(Reply reply, String what) {
        if (reply.status() >= 500 || reply.code().equals("INTERNAL")) {
            fail(reply.brief() + " to " + what);
        }
    }

    private synchronized void note(Duration time) {
        times.add(time);
    }

    private synchronized void attacked() {
        attacks++;
    }

    private synchronized void fail(String what) {
        failures.add(what);
    }
}
