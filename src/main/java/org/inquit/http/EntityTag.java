package org.inquit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.inquit.http.execution.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Names an answer by all that it depends on, so that it is known before the answer is: the document without its blanks and
 * comments, the operation, the variables in the order of their names, media type, coding and the state of the archive.
 */
record EntityTag(String value) {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static EntityTag of(Operation operation, Exchange exchange, String archiveVersion) {
        String digest = new Digest()
                .with(operation.document().text())
                .with(Objects.requireNonNullElse(operation.name(), ""))
                .with(json(operation.variables()))
                .with(exchange.mediaType().name())
                .with(exchange.coding().name())
                .with(archiveVersion)
                .letters();
        return new EntityTag('"' + digest + '"');
    }

    /** Whether the client says in {@code If-None-Match} that it has this answer; a weak tag serves as well. */
    boolean isNamedBy(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(value::equals);
    }

    private static String json(Map<String, @Nullable Object> variables) {
        try {
            return SORTED.writeValueAsString(variables);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("variables came from JSON", impossible);
        }
    }
}
