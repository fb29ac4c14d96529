package org.inquit.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server over the seeds with two connections to the database, and room for few answers. */
public final class Cramped implements QuarkusTestProfile {

    static final int KEPT_BYTES = 4_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "inquit.http.kept-answer-bytes", String.valueOf(KEPT_BYTES),
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:cramped;DB_CLOSE_DELAY=-1",
                "quarkus.datasource.jdbc.min-size", "1",
                "quarkus.datasource.jdbc.max-size", "2",
                "quarkus.datasource.jdbc.acquisition-timeout", "1s");
    }
}
