package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs the audits of graphql-http against the packaged application: all of them must pass. */
@QuarkusIntegrationTest
class GraphqlHttpIT {

    private static final Logger LOG = Logger.getLogger(GraphqlHttpIT.class);
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();

    @TestHTTPResource("")
    String base;

    @Test
    void passesEveryAudit() throws IOException, InterruptedException {
        assumeNode();
        Process audits = new ProcessBuilder("node", "http-audit.mjs", base.replaceAll("/$", ""))
                .directory(CLIENTS.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(audits.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        LOG.info(said.strip());
        assertThat(audits.waitFor()).as(said).isZero();
    }

    private static void assumeNode() {
        boolean there = Files.exists(CLIENTS.resolve("node_modules/graphql-http"));
        if (!there) {
            LOG.warn(
                    "SKIPPED: the audits of GraphQL over HTTP did not run; they take Node and `npm ci` in src/test/clients");
        }
        Assumptions.assumeTrue(there, "Node and `npm ci` in src/test/clients");
    }
}
