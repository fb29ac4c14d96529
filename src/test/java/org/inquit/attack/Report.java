package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became of the files of a folder.
 *
 * @param outcomes by name; a reason stands behind the outcome
 */
record Report(Map<String, String> outcomes) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUERY =
            "query($after: String) { loadReport(first: 100, after: $after) { nodes { name outcome reason } pageInfo { hasNextPage endCursor } } }";

    static Report of(Target target) throws Exception {
        Map<String, String> outcomes = new HashMap<>();
        Map<String, String> after = Map.of();
        boolean more = true;
        while (more) {
            JsonNode page = target.query(QUERY, after).at("/data/loadReport");
            page.path("nodes").forEach(file -> outcomes.put(file.path("name").asText(), words(file)));
            after = Map.of("after", page.at("/pageInfo/endCursor").asText());
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return new Report(outcomes);
    }

    /** Waits until the report tells of this file. */
    static Duration await(Target target, String name) throws InterruptedException {
        return Until.holds(
                PATIENCE, "a line for " + name, () -> of(target).outcomes.containsKey(name));
    }

    /** Outcome and reason of a file. */
    String of(String name) {
        return outcomes.getOrDefault(name, "not in the report");
    }

    boolean isLoaded(String name) {
        return of(name).startsWith("LOADED");
    }

    boolean isSkipped(String name) {
        return of(name).startsWith("SKIPPED");
    }

    long loaded() {
        return loadedNames().size();
    }

    /** The names of the files that are articles. */
    Set<String> loadedNames() {
        return outcomes.entrySet().stream()
                .filter(each -> each.getValue().matches("(LOADED|UNCHANGED) .*"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(JsonNode file) {
        return file.path("outcome").asText() + ' ' + file.path("reason").asText();
    }
}
