package org.inquit.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of words that belong together, one in each line of a resource; lines that start with '#' explain. */
final class WordLines {

    private WordLines() {}

    static List<List<String>> of(String resource) {
        try (InputStream in = Objects.requireNonNull(WordLines.class.getResourceAsStream(resource))) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
