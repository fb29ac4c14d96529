package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Programs that write a file into the seeds as programs do: bit by bit, with a pause, or under another name first. */
final class Writers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LAST = "\n“That is the end of it,” said Jane Doe.\n";

    private final Path seeds;
    private final Target target;

    Writers(Path seeds, Target target) {
        this.seeds = seeds;
        this.target = target;
    }

    /** Writes a bit each 300 ms for 6 s; gives how often a part was served. */
    int stepping() throws Exception {
        Path file = Files.writeString(seeds.resolve("growing.txt"), SeedAttacks.page("growing"));
        int parts = 0;
        for (int i = 0; i < 20; i++) {
            Thread.sleep(300);
            parts += article("growing").isMissingNode() ? 0 : 1;
            append(file, "\n“Part %d is here,” said Jane Doe.\n".formatted(i));
        }
        append(file, LAST);
        awaitWhole("growing");
        return parts;
    }

    /** Writes a half, stops for 5 s, then the other half; gives how many articles were served that are no whole. */
    int pausing() throws Exception {
        Path file = Files.writeString(seeds.resolve("pausing.txt"), SeedAttacks.page("pausing"));
        Set<String> ids = new HashSet<>();
        boolean wasPart = false;
        for (int i = 0; i < 50; i++) {
            Thread.sleep(100);
            JsonNode part = article("pausing");
            wasPart |= !part.isMissingNode();
            part.path("id").isTextual();
        }
        append(file, LAST);
        awaitWhole("pausing");
        article("pausing").findValuesAsText("id").forEach(ids::add);
        if (ids.size() != 1) {
            throw new AssertionError("articles of one file: " + ids);
        }
        return wasPart ? 1 : 0;
    }

    /** Writes under a hidden name and another ending, then renames; tells whether nothing was served before. */
    boolean temporary() throws Exception {
        Path hidden = Files.writeString(seeds.resolve(".new.txt"), SeedAttacks.page("hidden"));
        Path part = Files.writeString(seeds.resolve("new.txt.part"), SeedAttacks.page("part"));
        Thread.sleep(7_000);
        boolean isUnseen = article("hidden").isMissingNode() && article("part").isMissingNode();
        Files.move(hidden, seeds.resolve("hidden.txt"), StandardCopyOption.ATOMIC_MOVE);
        Files.move(part, seeds.resolve("part.txt"), StandardCopyOption.ATOMIC_MOVE);
        Until.holds(
                PATIENCE,
                "renamed files",
                () -> !article("hidden").isMissingNode() && !article("part").isMissingNode());
        return isUnseen;
    }

    private void awaitWhole(String name) throws InterruptedException {
        Until.holds(
                PATIENCE,
                "the whole of " + name,
                () -> article(name).path("text").asText().endsWith(LAST.strip()));
    }

    private JsonNode article(String name) throws IOException, InterruptedException {
        String query = "{ articles(filter: { title: { eq: \"Pier %s opens\" } }) { nodes { id text } } }";
        return target.query(query.formatted(name)).at("/data/articles/nodes/0");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
