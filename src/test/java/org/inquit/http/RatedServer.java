package org.inquit.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that lets each address spend a little. */
public final class RatedServer implements QuarkusTestProfile {

    static final int BURST = 400;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "inquit.rate.points-per-minute", "60",
                "inquit.rate.burst", String.valueOf(BURST),
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:rated;DB_CLOSE_DELAY=-1");
    }
}
