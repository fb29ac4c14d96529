package org.inquit.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * The words of a resource, in sections that a line in brackets opens.
 *
 * @param sections lines by the names of their sections
 */
record Words(Map<String, List<String>> sections) {

    static Words of(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text(resource).lines().toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        return new Words(Map.copyOf(sections));
    }

    /** The lines of a section. */
    List<String> lines(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    /** The single words of a section. */
    List<String> each(String section) {
        return List.of(String.join(" ", lines(section)).split(" ", -1));
    }

    /** One line of a section. */
    String line(String section, Random random) {
        return any(lines(section), random);
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
