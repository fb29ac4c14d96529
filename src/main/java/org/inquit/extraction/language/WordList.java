package org.inquit.extraction.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists that lie beside the code as plain text, one entry a line. */
public final class WordList {

    private static final String FOLDER = "/org/inquit/extraction/";

    private WordList() {}

    /** The lines of a list without its comments. */
    public static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a list as a set. */
    public static Set<String> set(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a list, each cut into its fields. */
    static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\t", -1)).toList();
    }

    /** The second field of each line by its first. */
    public static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        rows(name).forEach(fields -> pairs.put(fields[0], fields[1]));
        return pairs;
    }

    /** The first field of each line. */
    static Set<String> firstFields(String name) {
        return rows(name).stream().map(fields -> fields[0]).collect(Collectors.toUnmodifiableSet());
    }

    private static InputStream open(String name) {
        InputStream list = WordList.class.getResourceAsStream(FOLDER + name);
        if (list == null) {
            throw new IllegalStateException("the word list " + name + " is missing from the class path");
        }
        return list;
    }
}
