package org.inquit;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;

/** What tests of the running server share. */
public final class Served {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Served() {}

    /** Waits until the archive is loaded; fails when it is not within a minute. */
    public static void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (given().get("/q/health/ready").statusCode() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not ready after " + PATIENCE);
            }
            pause();
        }
    }

    /** Waits until there is an index to search in; fails when there is none within a minute. */
    public static void awaitSearch() {
        Instant end = Instant.now().plus(PATIENCE);
        String query = "{\"query\":\"{ search(text: \\\"any\\\") { totalCount } }\"}";
        while (given().contentType("application/json")
                .body(query)
                .post("/graphql")
                .asString()
                .contains("UNAVAILABLE")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("no search after " + PATIENCE);
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
