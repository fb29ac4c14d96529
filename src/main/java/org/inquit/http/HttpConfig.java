package org.inquit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the endpoint /graphql, under {@code inquit.http}; {@link HttpLimits} checks their ranges at start. */
@ConfigMapping(prefix = "inquit.http")
public interface HttpConfig {

    /** The largest body that is read, in bytes: 1024 to 10240000. */
    @WithDefault("262144")
    int maxBodyBytes();

    /** How deep the JSON of a request may nest, its variables included: 10 to 500. */
    @WithDefault("100")
    int maxJsonDepth();

    /** How many bytes of answers to repeated queries are kept: 0 (none) to 1073741824. */
    @WithDefault("16777216")
    int keptAnswerBytes();

    /** The header of answers to GET that stay true as long as the archive does not change. */
    @WithDefault("no-cache")
    String cacheControl();

    /** The largest answer that is sent, in bytes before it is packed: 65536 to 1073741824. */
    @WithDefault("4194304")
    int maxAnswerBytes();

    /** How many refused requests of a minute have a line of the log each: 0 to 10000. */
    @WithDefault("100")
    int loggedRefusals();

    /** How long the server waits at its stop for requests that run: 0 to 1 minute. */
    @WithDefault("8s")
    Duration stopWithin();
}
