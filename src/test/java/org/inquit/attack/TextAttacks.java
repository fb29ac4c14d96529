package org.inquit.attack;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.extraction.QuoteExtractor;

/** Text that means something to a database, a browser, a logger or an engine for patterns. */
final class TextAttacks {

    private static final String BY_TITLE =
            "query($t: String!) { articles(filter: { title: { contains: $t } }) { totalCount } }";
    private static final String BY_WORDS = "query($t: String!) { search(text: $t) { totalCount } }";
    private static final Duration SOON = Duration.ofMillis(50);
    private static final List<String> SQL = List.of(
            "' or '1'='1",
            "'; drop table article; --",
            "\" or 1=1 --",
            "') union select * from expert --",
            "%",
            "_",
            "\\",
            "%' escape '!",
            "[a-z]",
            "*",
            "?",
            "' || sleep(5) || '",
            "; shutdown",
            "/* */",
            "0x27",
            "char(39)");
    private static final List<String> PATTERNS = List.of(
            "(a+)+$",
            "(.*)*x",
            "(a|aa)+$",
            "([a-zA-Z]+)*!",
            "(?:a|b)*c",
            "^(([a-z])+.)+[A-Z]([a-z])+$",
            "[",
            "(",
            "a{99999}",
            "/.*/",
            "*:*",
            "title:*",
            "pier~2~",
            "\"pier",
            "AND OR NOT",
            "+-&&||!(){}[]^\"~*?:\\");
    private static final List<String> PIECES = List.of("“", "\"", "“x,” said Jane Doe, ", "said “", "he said. ");
    private static final int HALF = 1 << 19;
    private static final int TIMES = 5;

    private TextAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack("10", "SQL in filters and searches", "no row more than the text has", TextAttacks::sql),
                new Attack(
                        "11", "HTML and ${jndi:} as text", "given back as it is, nothing opened", TextAttacks::markup),
                new Attack("19", "patterns that backtrack", "plain words, each within 50 ms", TextAttacks::patterns),
                new Attack("20", "texts that never end a quote", "1 MB in 1 s, time linear", TextAttacks::endless));
    }

    private static void sql(Ground ground, Findings findings) throws Exception {
        Target target = ground.target();
        long all = target.query("{ articles { totalCount } }")
                .at("/data/articles/totalCount")
                .asLong();
        int rounds = Math.max(1, ground.scale().cursors() / (10 * SQL.size()));
        for (int round = 0; round < rounds; round++) {
            for (String payload : SQL) {
                Reply reply = target.query(BY_TITLE, Map.of("t", payload + (round == 0 ? "" : " " + round)));
                findings.holds(reply.isFine(), payload + ": " + reply.brief());
                long rows = reply.at("/data/articles/totalCount").asLong(-1);
                findings.holds(rows == 0, "%s finds %d articles".formatted(payload, rows));
                findings.saw(reply);
                findings.took(reply.time());
            }
        }
        long left = target.query("{ articles { totalCount } }")
                .at("/data/articles/totalCount")
                .asLong();
        findings.holds(left == all && all > 0, "%d of %d articles are left".formatted(left, all));
        findings.say("%d payloads, 0 rows".formatted(rounds * SQL.size()));
    }

    private static void patterns(Ground ground, Findings findings) throws Exception {
        Target target = ground.warmTarget();
        for (int i = 0; i < Math.min(200, ground.scale().cursors()); i++) {
            String pattern = PATTERNS.get(i % PATTERNS.size()) + (i < PATTERNS.size() ? "" : "a".repeat(i % 100));
            for (String query : List.of(BY_TITLE, BY_WORDS)) {
                Reply reply = target.query(query, Map.of("t", pattern));
                findings.holds(reply.isFine() || reply.code().equals("BAD_USER_INPUT"), pattern + ": " + reply.brief());
                findings.within(pattern, reply.time(), SOON);
                findings.saw(reply);
            }
        }
    }

    private static void endless(Ground ground, Findings findings) {
        QuoteExtractor extractor = new QuoteExtractor();
        for (int round = 0; round < TIMES; round++) {
            PIECES.forEach(piece -> extraction(extractor, piece, 2 * HALF));
        }
        for (String piece : PIECES) {
            Duration once = fastest(extractor, piece, HALF);
            Duration twice = fastest(extractor, piece, 2 * HALF);
            findings.within(piece, twice, Duration.ofSeconds(1));
            double ratio = Times.millis(twice) / Math.max(1, Times.millis(once));
            findings.holds(
                    ratio <= 2.3 * Math.sqrt(ground.scale().patience()), "%s: ratio %.1f".formatted(piece, ratio));
        }
        findings.say("%d texts of 1 MB".formatted(PIECES.size()));
    }

    /** What else goes on only makes it slower. */
    private static Duration fastest(QuoteExtractor extractor, String piece, int length) {
        return Stream.generate(() -> extraction(extractor, piece, length))
                .limit(TIMES)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Duration extraction(QuoteExtractor extractor, String piece, int length) {
        String text = piece.repeat(length / piece.length());
        long begin = System.nanoTime();
        extractor.extract(text);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void markup(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("markup", 0);
        try (ServerSocket trap = new ServerSocket(0)) {
            List<String> payloads = payloads(trap.getLocalPort());
            for (int i = 0; i < payloads.size(); i++) {
                String page = "Pier %d opens\n\nMarch 4, 2025\n\n“The word is %s here,” said Jane Doe, a nurse.\n";
                Files.writeString(home.resolve("seeds/%02d.txt".formatted(i)), page.formatted(i, payloads.get(i)));
            }
            try (Instance server = Instance.start(home)) {
                server.awaitReady();
                for (int i = 0; i < payloads.size(); i++) {
                    judge(findings, server.target(), i, payloads.get(i));
                }
                findings.holds(!server.log().contains("\nFORGED"), "a line of the log was forged");
            }
            findings.holds(!hasVisitor(trap), "somebody connected to the trap");
            findings.say("%d payloads".formatted(payloads.size()));
        }
    }

    private static void judge(Findings findings, Target target, int number, String payload) throws Exception {
        Reply article = target.query(
                "query($t: String!) { articles(filter: { title: { startsWith: $t } }) { nodes { text } } }",
                Map.of("t", "Pier %d opens".formatted(number)));
        String text = article.at("/data/articles/nodes/0/text").asText();
        findings.holds(text.contains("The word is " + payload + " here"), payload + " became " + text);
        Reply error = target.query("{ x }", Map.of("id", payload + "\r\nFORGED"));
        Reply id = target.query("query($i: ID!) { node(id: $i) { id } }", Map.of("i", payload + "\r\nFORGED"));
        findings.holds(error.status() < 500 && id.status() < 500, payload + ": " + id.brief());
        findings.holds(article.header("Content-Type").contains("json"), article.header("Content-Type"));
        findings.saw(article);
    }

    private static List<String> payloads(int port) {
        List<String> forms = List.of(
                "<script>fetch('http://localhost:%d/%d')</script>",
                "<img src=http://localhost:%d/%d onerror=alert(1)>",
                "${jndi:ldap://localhost:%d/%d}",
                "${${lower:j}ndi:rmi://localhost:%d/%d}",
                "{{constructor%d(%d)}}");
        List<String> payloads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            payloads.add(forms.get(i % forms.size()).formatted(port, i));
        }
        return payloads;
    }

    private static boolean hasVisitor(ServerSocket trap) throws IOException {
        trap.setSoTimeout(200);
        try {
            trap.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
