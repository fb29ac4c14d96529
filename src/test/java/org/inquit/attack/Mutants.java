package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.inquit.load.Seeds;
import org.jspecify.annotations.Nullable;

/** Invented articles whose text is spoilt at random: cut, doubled, turned about, strewn with marks that mislead. */
final class Mutants {

    private static final List<String> SAND = List.of(
            "\u201C",
            "\u201D",
            "\"",
            "\u2018",
            "\u2019",
            "'",
            "(",
            ")",
            " said ",
            ", according to ",
            "\n\n",
            "\t",
            "\u0000",
            "\uD83D\uDE00",
            "\u202E",
            "e\u0301",
            "\u00AD",
            "\uFEFF",
            "<p>",
            "&amp;",
            "Dr. ",
            "he said",
            "...",
            ":",
            "\u2014");
    private static final int MOST_CHANGES = 12;
    private static final int SEED = 11;

    private static final String PAGE =
            "query($after: String) { articles(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { text"
                    + " quotes(first: 100) { nodes { content { start end text } spans { start end text }"
                    + " cue { start end text } } } } } }";

    private Mutants() {}

    /**
     * What came of them.
     *
     * @param articles that were read of them
     * @param right spans that are what they say
     * @param wrong spans that are not
     */
    record Spans(int articles, int right, List<String> wrong) {}

    /** Writes so many files, the same each time. */
    static void into(Path folder, int count) throws IOException {
        Seeds.main(new String[] {folder.toString(), String.valueOf(count)});
        Random random = new Random(SEED);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.writeString(file, spoilt(Files.readString(file), random));
            }
        }
    }

    /** All spans of the archive, held against the texts that they are of. */
    static Spans spans(Target target) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        int articles = 0;
        int right = 0;
        JsonNode page = page(target, null);
        while (true) {
            for (JsonNode article : page.path("nodes")) {
                articles++;
                right += right(article, wrong);
            }
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return new Spans(articles, right, wrong);
            }
            page = page(target, page.at("/pageInfo/endCursor").asText());
        }
    }

    private static JsonNode page(Target target, @Nullable String after) throws IOException, InterruptedException {
        Reply reply = target.query(PAGE, Collections.singletonMap("after", after));
        if (!reply.isFine()) {
            throw new AssertionError(reply.text());
        }
        return reply.at("/data/articles");
    }

    private static int right(JsonNode article, List<String> wrong) {
        String text = article.path("text").asText();
        int right = 0;
        for (JsonNode place : article.findParents("start")) {
            String there = text.substring(
                    place.path("start").asInt(), place.path("end").asInt());
            if (there.equals(place.path("text").asText())) {
                right++;
            } else {
                wrong.add(place.toString());
            }
        }
        return right;
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int change = 0; change <= random.nextInt(MOST_CHANGES); change++) {
            change(spoilt, random);
        }
        return spoilt.toString();
    }

    private static void change(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(200));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 ->
                text.replace(
                        from,
                        to,
                        new StringBuilder(text.substring(from, to)).reverse().toString());
            case 3 -> text.setLength(Math.max(1, to));
            case 4 -> shuffleLines(text, random);
            default -> text.insert(from, SAND.get(random.nextInt(SAND.size())));
        }
    }

    private static void shuffleLines(StringBuilder text, Random random) {
        List<String> lines = Arrays.asList(text.toString().split("\n", -1));
        Collections.shuffle(lines, random);
        text.replace(0, text.length(), String.join("\n", lines));
    }
}
