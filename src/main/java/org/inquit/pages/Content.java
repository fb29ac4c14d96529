package org.inquit.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.inquit.http.ContentCoding;
import org.jspecify.annotations.Nullable;

/**
 * What a browser gets at an address, with the headers that say how to treat it.
 *
 * @param plain the bytes as they are
 * @param gzipped the same bytes for who takes them so
 * @param headers type, time to keep and policy
 */
record Content(Buffer plain, Buffer gzipped, Map<String, String> headers) {

    /** Asked for anew each time: what it says may have changed. */
    private static final String NEW_EACH_TIME = "no-cache";
    /** The name changes with the bytes. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "ttf", "font/ttf");

    /** A page that may do what the policy allows. */
    static Content page(String html, String policy) {
        Map<String, String> headers = new LinkedHashMap<>(headers("text/html; charset=utf-8", NEW_EACH_TIME));
        headers.put("Content-Security-Policy", policy);
        return of(html.getBytes(UTF_8), headers);
    }

    /** Text that is read as it is. */
    static Content text(String text) {
        return of(text.getBytes(UTF_8), headers("text/plain; charset=utf-8", NEW_EACH_TIME));
    }

    /** A built file whose name holds the digest of its bytes; nothing where there is none of a type that we serve. */
    static Optional<Content> asset(String resource) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        byte[] bytes = bytes(resource);
        return bytes == null ? Optional.empty() : Optional.of(of(bytes, headers(type, FOR_EVER)));
    }

    /** The text of a resource that is part of the program. */
    static String resource(String name) {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            throw new IllegalStateException("the program was packaged without " + name);
        }
        return new String(bytes, UTF_8);
    }

    /** Answers with this; the framework leaves the bytes out where only the head is asked for. */
    void sendTo(RoutingContext http, int status) {
        HttpServerResponse response = http.response().setStatusCode(status);
        headers.forEach(response::putHeader);
        boolean coded = ContentCoding.accepted(http.request().getHeader("Accept-Encoding"))
                .codes(plain.length());
        if (coded) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.end(coded ? gzipped : plain);
    }

    private static Content of(byte[] bytes, Map<String, String> headers) {
        return new Content(Buffer.buffer(bytes), Buffer.buffer(ContentCoding.gzipped(bytes)), headers);
    }

    private static Map<String, String> headers(String type, String cacheControl) {
        return Map.of(
                "Content-Type",
                type,
                "Cache-Control",
                cacheControl,
                "Vary",
                "Accept-Encoding",
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer");
    }

    private static byte @Nullable [] bytes(String resource) {
        try (InputStream in = Content.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
