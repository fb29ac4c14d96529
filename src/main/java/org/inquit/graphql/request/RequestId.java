package org.inquit.graphql.request;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * By what an answer, its header and the log name one request. Resolvers find it in the engine's context under this class.
 *
 * @param value 16 hexadecimal digits
 */
public record RequestId(String value) {

    /** An id that no other request of this server is likely to have. */
    public static RequestId fresh() {
        return new RequestId(
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    }

    @Override
    public String toString() {
        return value;
    }
}
