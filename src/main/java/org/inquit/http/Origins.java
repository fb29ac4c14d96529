package org.inquit.http;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages may open a WebSocket or send a POST, which browsers let any page ask for: those of this server, and those
 * that {@code quarkus.http.cors.origins} names, each written out, or all by {@code *}.
 */
@Singleton
class Origins {

    /** What browsers send of a page of the server itself, and of an address that somebody typed. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

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
        return origin == null || host != null && isPageOf(host, origin) || isNamed(origin);
    }

    /**
     * Refuses the request of a page that may not send it. What a browser says of the site of the page counts more than the
     * origin, as a proxy before a page under development leaves the origin as it is.
     */
    void check(Exchange exchange) {
        if (!allow(exchange.header("Origin"), exchange.host(), exchange.header("Sec-Fetch-Site"))) {
            throw refusal();
        }
    }

    /** The same where a browser may say of what site the page is. */
    boolean allow(@Nullable String origin, @Nullable String host, @Nullable String site) {
        return site == null ? allow(origin, host) : OWN_SITES.contains(site) || origin != null && isNamed(origin);
    }

    /** What a page is told that may not ask. */
    static RequestError refusal() {
        return new RequestError(
                ErrorCode.ORIGIN_NOT_ALLOWED, "pages of this origin may not ask: see quarkus.http.cors.origins");
    }

    private boolean isNamed(String origin) {
        return named.contains(origin) || named.contains("*");
    }

    /** A proxy may have taken the TLS off, so either scheme is the server's own. */
    private static boolean isPageOf(String host, String origin) {
        return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
    }
}
