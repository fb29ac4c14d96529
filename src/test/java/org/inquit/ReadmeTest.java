package org.inquit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what README says: each query with the answer printed below it, each setting with its default. */
@QuarkusTest
class ReadmeTest {

    private static final Pattern QUERY_AND_ANSWER =
            Pattern.compile("```graphql\\n([^`]*)```\\s+[^`]*```json\\n([^`]*)```");

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void everyQueryGivesTheAnswerPrintedBelowIt() throws IOException {
        int queries = 0;
        Matcher block = QUERY_AND_ANSWER.matcher(Files.readString(Path.of("README.md")));
        while (block.find()) {
            queries++;
            assertThat(answer(block.group(1))).isEqualTo(pretty(block.group(2)));
        }
        assertThat(queries).isPositive();
    }

    @Test
    void thePageAtTheRootLinksToGraphiqlAndSchema() {
        String page = given().get("/").then().statusCode(200).extract().asString();
        assertThat(page).contains("graphiql", "reader", "graphql/schema.graphql", "q/health");
        for (String address : List.of("/graphiql", "/reader", "/graphql/schema.graphql", "/q/health")) {
            given().get(address).then().statusCode(200);
        }
    }

    private static String answer(String query) throws JsonProcessingException {
        return pretty(given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String pretty(String json) throws JsonProcessingException {
        return JsonMapper.builder().build().readTree(json).toPrettyString();
    }
}
