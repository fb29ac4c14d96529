package org.inquit.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that answers in half a second and 64 KiB, or not at all. */
public final class ShortOfTime implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "inquit.graphql.answer-within", "500ms",
                "inquit.http.max-answer-bytes", "65536",
                "inquit.graphql.max-cost", "1000000",
                "inquit.seeds.rescan-every", "0",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:short;DB_CLOSE_DELAY=-1");
    }
}
