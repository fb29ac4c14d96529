package org.inquit.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Asks the running server what the files of queries hold. */
final class Api {

    private static final Path QUERIES = Path.of("src/test/resources/queries");
    private static final Path GALLERY = Path.of("src/main/resources/gallery.graphql");

    private Api() {}

    /** The answer to an operation that must succeed. */
    static JsonPath ask(String file, String operation, Map<String, ?> variables) {
        JsonPath answer = answer(file, operation, variables);
        assertThat(answer.getList("errors")).as(operation).isNull();
        return answer;
    }

    /** The answer to an operation, whatever it is. */
    static JsonPath answer(String file, String operation, Map<String, ?> variables) {
        return run(text(file), operation, variables);
    }

    /** The same as a tree, which is quicker to read again and again. */
    static JsonNode tree(String file, String operation, Map<String, ?> variables) {
        try {
            return new ObjectMapper()
                    .readTree(post(text(file), operation, variables).asString());
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonPath run(String query, String operation, Map<String, ?> variables) {
        return post(query, operation, variables).jsonPath();
    }

    private static Response post(String query, String operation, Map<String, ?> variables) {
        Map<String, ?> body = Map.of("query", query, "operationName", operation, "variables", variables);
        return given().contentType("application/json").body(body).post("/graphql");
    }

    /** The queries that newcomers start from. */
    static String gallery() {
        return read(GALLERY);
    }

    static String schema() {
        return given().get("/graphql/schema.graphql").asString();
    }

    static String text(String file) {
        return read(QUERIES.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
