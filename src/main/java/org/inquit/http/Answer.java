package org.inquit.http;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to the client.
 *
 * @param status of HTTP
 * @param headers those that depend on the answer
 * @param buffer the body
 */
record Answer(int status, Map<String, String> headers, Buffer buffer) implements Reply {

    /** What the client has is still true. */
    static final Answer NOT_MODIFIED = new Answer(304, Map.of(), Buffer.buffer());

    Answer {
        headers = Map.copyOf(headers);
    }

    /** The same with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, buffer);
    }

    @Override
    public void sendTo(Exchange exchange) {
        exchange.send(this);
    }
}
