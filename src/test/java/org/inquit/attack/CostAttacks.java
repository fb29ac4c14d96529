package org.inquit.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Queries as dear as they may be, and answers as large. */
final class CostAttacks {

    private static final Duration WORST = Duration.ofMillis(300);
    private static final int LARGEST_ANSWER = 4 << 20;
    private static final int MOST_ROWS = 100;
    private static final int TIMES = 9;

    /** Each takes the number of rows of a page. */
    private static final List<String> SHAPES = List.of(
            "{ quotes(first: %d) { nodes { text context { before sentence after } speaker { name affiliations { role } } article { title } } } }",
            "{ articles(first: %1$d) { nodes { title text quotes(first: %1$d) { nodes { text speaker { name } } } } } }",
            "{ experts(first: %1$d) { nodes { name quotes(first: %1$d) { nodes { text article { title } } } } } }",
            "{ experts(first: %1$d) { nodes { name articles(first: %1$d) { nodes { title } } } } }",
            "{ experts(first: %1$d) { nodes { quotes(first: %1$d, orderBy: [{ field: CONFIDENCE, direction: DESC }]) { nodes { text } } } } }",
            "{ experts(first: %1$d) { nodes { quotes(first: %1$d, orderBy: [{ field: WORD_COUNT, direction: DESC }]) { nodes { text } } } } }",
            "{ experts(first: %1$d) { nodes { quotes(first: %1$d, filter: { kind: DIRECT }) { nodes { text } } } } }",
            "{ experts(first: %1$d) { nodes { quotes(first: %1$d, filter: { article: { title: { contains: \"e\" } } }) { nodes { text } } } } }",
            "{ articles(first: %d, filter: { quotes: { speaker: { role: { contains: \"a\" } } } }) { totalCount nodes { title } } }",
            "{ quotes(first: %d, filter: { text: { contains: \"zqx\" } }, orderBy: [{ field: WORD_COUNT, direction: DESC }]) { totalCount nodes { text } } }",
            "{ experts(first: %1$d) { nodes { stats { words shareOfWords } affiliations { role } coQuoted(first: %1$d) { expert { name } } } } }",
            "{ experts(first: %1$d) { nodes { appearances(first: %1$d) { nodes { article { title } capacities { role } } } } } }",
            "{ articles(first: %d) { facets { speakers { value } months { value } } timeline(unit: MONTH) { count } nodes { text } } }",
            "{ quotes(first: %d, filter: { article: { title: { contains: \"e\" } } }) { totalCount aggregates { words } facets { speakers { value } organizations { value } } nodes { text } } }",
            "{ sourceAudit { concentration { gini } newVoices(first: %1$d) { nodes { name } } singleSource(first: %1$d) { nodes { title } } } }",
            "{ search(text: \"the pier may not\", first: %d) { totalCount facets { speakers { value } } edges { highlights { text } node { __typename } } } }");

    private CostAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack("X1", "the dearest queries that are accepted", "each within 300 ms", CostAttacks::dearest),
                new Attack("X2", "an answer of many megabytes", "refused, or ended at 4 MB", CostAttacks::largest));
    }

    private static void dearest(Ground ground, Findings findings) throws Exception {
        Target target = ground.warmTarget();
        for (String shape : SHAPES) {
            int rows = mostRows(target, shape);
            List<Duration> times = new ArrayList<>();
            for (int i = 0; i < 2 * TIMES; i++) {
                Reply reply = ask(target, shape, Math.max(1, rows - i % TIMES));
                findings.holds(reply.isFine() || rows == 0, reply.brief());
                findings.atMost("an answer", reply.bytes(), LARGEST_ANSWER);
                times.add(reply.time());
            }
            Duration middle = Times.share(times.subList(TIMES, 2 * TIMES), 0.5);
            findings.within("%d rows of %s".formatted(rows, shape), middle, WORST);
        }
        findings.say("the middle of %d after as many, %d shapes, with the largest page that each may ask for"
                .formatted(TIMES, SHAPES.size()));
    }

    /** A variable that no query knows keeps each answer from being a kept one, another page each statement of it. */
    private static Reply ask(Target target, String shape, int rows) throws Exception {
        return target.query(shape.formatted(rows), Map.of("number", System.nanoTime()));
    }

    /** How many rows the shape may ask for. */
    private static int mostRows(Target target, String shape) throws Exception {
        int fits = 0;
        int tooMany = MOST_ROWS + 1;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (target.query(shape.formatted(middle)).isRefusal()) {
                tooMany = middle;
            } else {
                fits = middle;
            }
        }
        return fits;
    }

    private static void largest(Ground ground, Findings findings) throws Exception {
        for (int aliases : List.of(5, 20, 100)) {
            String texts =
                    DocumentAttacks.many(aliases, n -> "t%d: text s%d: source { removed { text } }".formatted(n, n));
            Reply reply = ground.target().query("{ articles(first: 100) { nodes { " + texts + " } } }");
            boolean isEnded = reply.at("/data").isNull() && reply.code().equals("ANSWER_TOO_LARGE");
            findings.holds(reply.isFine() || findings.isRefusal(reply) || isEnded, reply.brief());
            findings.atMost(aliases + " texts of 100 articles", reply.bytes(), LARGEST_ANSWER);
            findings.say(reply.brief().startsWith("200 {") ? "%d texts: data".formatted(aliases) : reply.brief());
            findings.took(reply.time());
        }
    }
}
