package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the tests of the search share. */
final class Searches {

    private Searches() {}

    static int total(String text, Map<String, ?> variables) {
        return hits(text, variables).at("/totalCount").asInt();
    }

    static @Nullable String code(String text, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("text", text);
        return Api.answer("search.graphql", "Hits", all).getString("errors[0].extensions.code");
    }

    static JsonNode hits(String text, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("text", text);
        JsonNode answer = Api.tree("search.graphql", "Hits", all);
        assertThat(answer.at("/errors").isMissingNode()).as("%s", answer).isTrue();
        return answer.at("/data/list");
    }

    static List<JsonNode> edges(JsonNode hits) {
        return StreamSupport.stream(hits.at("/edges").spliterator(), false).toList();
    }

    static List<String> ids(JsonNode hits) {
        return edges(hits).stream().map(edge -> edge.at("/node/id").asText()).toList();
    }

    static Map<String, ?> types(String... types) {
        return Map.of("types", List.of(types));
    }

    static Map<String, ?> published(String from, String to) {
        return Map.of("publishedOn", Map.of("from", from, "to", to));
    }
}
