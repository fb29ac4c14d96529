package org.inquit.http;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages may open a WebSocket, which browsers let any page ask for: those of this server, and those that
 * {@code quarkus.http.cors.origins} names, each written out, or all by {@code *}.
 */
@Singleton
class Origins {

    private final List<String> named;

    Origins(@ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> named) {
        this.named = named.orElse(List.of());
    }

    /**
     * Whether a request may be taken.
     *
     * @param origin the header; null where no page of a browser asks
     * @param host the header, with the port
     */
    boolean allow(@Nullable String origin, @Nullable String host) {
        return origin == null
                || host != null && isPageOf(host, origin)
                || named.contains(origin)
                || named.contains("*");
    }

    /** A proxy may have taken the TLS off, so either scheme is the server's own. */
    private static boolean isPageOf(String host, String origin) {
        return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
    }
}
