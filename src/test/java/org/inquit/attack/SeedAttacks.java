package org.inquit.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are no news, or not yet. */
final class SeedAttacks {

    private static final String PAGE =
            "Pier %s opens\n\nMarch 4, 2025\n\n%sThe café of the pier is open for all,%s said Jane Doe, a nurse.\n";
    private static final long HUGE = 100L << 20;
    private static final int HEAP = 5 << 20;

    private SeedAttacks() {}

    static List<Attack> rows() {
        return List.of(
                new Attack("21", "10 bombs as seeds", "none unfolded, all in the report", SeedAttacks::bombs),
                new Attack(
                        "22", "12 paths that trick", "start at most 2 s later, all in the report", SeedAttacks::paths),
                new Attack("23", "6 encodings", "the same quote from each", SeedAttacks::encodings),
                new Attack("24", "a file of 100 MB", "skipped and told, the next one loads", SeedAttacks::huge),
                new Attack(
                        "25",
                        "files that are half written",
                        "whole articles, no temporary names",
                        SeedAttacks::halfWritten),
                new Attack(
                        "S1",
                        "the seeds folder goes and comes back",
                        "answers stay; said once",
                        SeedAttacks::folderGone),
                new Attack("S2", "articles spoilt at random", "all read, spans verbatim", SeedAttacks::mutants));
    }

    static String page(String name) {
        return PAGE.formatted(name, "“", "”");
    }

    private static void bombs(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("bombs", 1);
        try (Instance server = Instance.start(home)) {
            server.awaitReady();
            long before = server.livingBytes();
            List<String> names = Bombs.into(home.resolve("seeds"));
            Files.writeString(home.resolve("seeds/zzz.txt"), page("zzz"));
            Report.await(server.target(), "zzz.txt");
            Report report = Report.of(server.target());
            for (String name : names) {
                boolean isTold = name.equals("laughs.txt") ? report.isLoaded(name) : report.isSkipped(name);
                findings.holds(isTold, name + ": " + report.of(name));
            }
            long rise = server.livingBytes() - before;
            findings.atMost("heap", Math.max(0, rise), HEAP);
            String text = server.target()
                    .query("{ articles(filter: { title: { contains: \"laughs\" } }) { nodes { text } } }")
                    .text();
            findings.holds(!text.contains("lollol"), "entities were expanded");
            findings.say("%d of 10 told, heap %+d bytes".formatted(names.size(), rise));
        }
    }

    private static void paths(Ground ground, Findings findings) throws Exception {
        Duration plain = readyTime(ground.home("plain", 1), findings, List.of());
        Path home = ground.home("paths", 1);
        List<String> names = Tricks.into(home.resolve("seeds"));
        Duration tricked = readyTime(home, findings, names);
        findings.within("start, later", tricked.minus(plain), Duration.ofSeconds(2));
        findings.say("%d told, ready %+d ms"
                .formatted(names.size(), tricked.minus(plain).toMillis()));
    }

    private static Duration readyTime(Path home, Findings findings, List<String> refused) throws Exception {
        try (Instance server = Instance.start(home)) {
            Duration ready = server.awaitOk("q/health/ready");
            Report report = Report.of(server.target());
            refused.forEach(name -> findings.holds(report.isSkipped(name), name + ": " + report.of(name)));
            return ready;
        }
    }

    private static void encodings(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("encodings", 0);
        Path seeds = home.resolve("seeds");
        String curly = page("one");
        String straight = PAGE.formatted("two", "\"", "\"");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("utf-8.txt", curly.getBytes(UTF_8));
        files.put("utf-8-mark.txt", ("\uFEFF" + curly).getBytes(UTF_8));
        files.put("utf-16le.txt", ("\uFEFF" + curly).getBytes(UTF_16LE));
        files.put("utf-16be.txt", ("\uFEFF" + curly).getBytes(UTF_16BE));
        files.put("windows-1252.txt", curly.getBytes(Charset.forName("windows-1252")));
        files.put("iso-8859-1.txt", straight.getBytes(ISO_8859_1));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(seeds.resolve(file.getKey()), file.getValue());
        }
        try (Instance server = Instance.start(home)) {
            server.awaitReady();
            Reply reply = server.target().query("{ quotes { nodes { text speaker { name } } } }");
            List<String> texts = reply.at("/data/quotes/nodes").findValuesAsText("text");
            findings.holds(texts.size() == files.size(), texts.size() + " quotes: " + Report.of(server.target()));
            findings.holds(texts.stream().allMatch("The café of the pier is open for all,"::equals), texts.toString());
            findings.say("%d equal quotes".formatted(texts.stream().distinct().count() == 1 ? texts.size() : 0));
            findings.saw(reply);
        }
    }

    private static void huge(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("huge", 1);
        try (Instance server = Instance.start(home)) {
            server.awaitReady();
            long before = server.livingBytes();
            try (RandomAccessFile file =
                    new RandomAccessFile(home.resolve("seeds/huge.txt").toFile(), "rw")) {
                file.setLength(HUGE);
            }
            Files.writeString(home.resolve("seeds/next.txt"), page("next"));
            findings.took(Report.await(server.target(), "next.txt"));
            Report report = Report.of(server.target());
            findings.holds(report.isSkipped("huge.txt"), "huge.txt: " + report.of("huge.txt"));
            findings.holds(report.isLoaded("next.txt"), "next.txt: " + report.of("next.txt"));
            long rise = server.livingBytes() - before;
            findings.atMost("heap", Math.max(0, rise), HEAP);
            findings.say("%s; heap %+d bytes".formatted(report.of("huge.txt"), rise));
        }
    }

    private static void halfWritten(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("half", 1);
        try (Instance server = Instance.start(home)) {
            server.awaitReady();
            Writers writers = new Writers(home.resolve("seeds"), server.target());
            findings.holds(writers.stepping() == 0, "a part of a file that grew was an article");
            int parts = writers.pausing();
            findings.holds(writers.temporary(), "a temporary name was read");
            findings.say(
                    "growing: 0 parts; stopped for 5 s: %d part, then the whole, under the same id".formatted(parts));
        }
    }

    private static void folderGone(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("gone", 5);
        Path seeds = home.resolve("seeds");
        try (Instance server = Instance.start(home)) {
            server.awaitReady();
            String before = articles(server);
            Files.move(seeds, home.resolve("elsewhere"));
            server.awaitLog("missing or cannot be read");
            Thread.sleep(6_000);
            findings.holds(articles(server).equals(before), "the archive changed");
            findings.holds(server.target().get("q/health/ready").status() == 200, "it is not ready");
            findings.holds(lines(server, "missing or cannot be read") == 1, "said more than once");
            Files.move(home.resolve("elsewhere"), seeds);
            Files.writeString(seeds.resolve("back.txt"), page("back"));
            findings.took(Report.await(server.target(), "back.txt"));
            findings.say("5 articles stay, then a sixth");
        }
    }

    private static void mutants(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("mutants", 0);
        int count = ground.scale().mutants();
        Mutants.into(home.resolve("seeds"), count);
        try (Instance server = Instance.start(home)) {
            server.awaitReady();
            Mutants.Spans spans = Mutants.spans(server.target());
            findings.holds(spans.wrong().isEmpty(), "not verbatim: " + spans.wrong());
            findings.holds(spans.articles() > count / 2, "few articles: " + Report.of(server.target()));
            findings.holds(lines(server, "ERROR") == 0, "an error in the log");
            findings.say("%d files, %d articles, %d spans verbatim".formatted(count, spans.articles(), spans.right()));
        }
    }

    private static String articles(Instance server) throws IOException, InterruptedException {
        return server.target().query("{ articles { nodes { id title } } }").text();
    }

    private static long lines(Instance server, String words) throws IOException {
        return server.log().lines().filter(line -> line.contains(words)).count();
    }
}
