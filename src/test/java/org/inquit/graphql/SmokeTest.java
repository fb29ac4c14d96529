package org.inquit.graphql;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmokeTest {
    @Test
    void sdl() throws Exception {
        Files.writeString(
                Path.of("/tmp/sdl.graphql"),
                RestAssured.get("/graphql/schema.graphql").asString());
        String q =
                "{ articles(first:2) { totalCount pageInfo { hasNextPage endCursor } nodes { id title url publishedOn __typename source {loadedAt name} quotes(first: 3) { totalCount nodes { text speaker { name } attribution { candidates { expert { name } } } article { title } } } experts { nodes { name affiliations { role organization } stats { words shareOfWords } } } } } }";
        System.out.println(RestAssured.given()
                .contentType("application/json")
                .body(java.util.Map.of("query", q))
                .post("/graphql")
                .asString());
        System.out.println(RestAssured.given()
                .contentType("application/json")
                .body(
                        java.util.Map.of(
                                "query",
                                "{ nodes(ids:[\"a\", \"b\"]) { id } articles(first:101) { totalCount } e: experts(filter: {name: {contains: \"of\"}, not: {quotes: {text: {contains: \"zzz\"}}}}) { nodes { name } } a2: articles(filter: {author: {contains: \"i\"}}) { nodes { title } } }"))
                .post("/graphql")
                .asString());
    }
}
