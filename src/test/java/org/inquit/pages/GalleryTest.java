package org.inquit.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each of the eight example queries against the seed: each gives data. */
@QuarkusTest
class GalleryTest {

    private final Gallery gallery = Gallery.read();

    @BeforeEach
    void awaitData() {
        Served.awaitReady();
        Served.awaitSearch();
    }

    static Stream<String> names() {
        return Gallery.read().examples().stream().map(Gallery.Example::name);
    }

    @Test
    void hasTheEightExamples() {
        assertThat(names())
                .containsExactly(
                        "StartHere",
                        "WhoSaidWhat",
                        "ShareOfVoice",
                        "Search",
                        "Reader",
                        "Doubtful",
                        "InWhichCapacity",
                        "Receipt");
        assertThat(gallery.examples()).extracting(Gallery.Example::about).doesNotContain("");
        assertThat(given().get("/gallery.graphql").asString()).isEqualTo(gallery.text());
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesData(String name) throws JsonProcessingException {
        JsonNode answer = ask(operation(name));
        assertThat(answer.path("errors")).isEmpty();
        JsonNode connection = answer.path("data").iterator().next();
        assertThat(connection.has("nodes") ? connection.path("nodes") : connection.path("edges"))
                .as(answer.toString())
                .isNotEmpty();
    }

    private String operation(String name) {
        Matcher operation = Pattern.compile("(?ms)^query " + name + "\\b.*?^}").matcher(gallery.text());
        assertThat(operation.find()).as(name).isTrue();
        return operation.group();
    }

    private static JsonNode ask(String query) throws JsonProcessingException {
        String answer = given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .asString();
        return JsonMapper.builder().build().readTree(answer);
    }
}
