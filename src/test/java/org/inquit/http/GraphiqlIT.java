package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inquit.Served;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at GraphiQL of the packaged application in a real browser. */
@QuarkusIntegrationTest
class GraphiqlIT {

    private static final Logger LOG = Logger.getLogger(GraphiqlIT.class);
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();

    @TestHTTPResource("")
    String base;

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void showsTheAnswerOfTheFirstQueryAndAsksNoOtherHost() throws IOException, InterruptedException {
        assumeBrowser();
        Path query = Files.writeString(Path.of("target/first-query.graphql"), firstQuery());
        Process browser = new ProcessBuilder(
                        "node",
                        "graphiql.mjs",
                        base.replaceAll("/$", ""),
                        query.toAbsolutePath().toString(),
                        "Mykola Bielieskov")
                .directory(CLIENTS.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor()).as(said).isZero();
    }

    private static String firstQuery() throws IOException {
        Matcher block = Pattern.compile("```graphql\\n([^`]*)```").matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static void assumeBrowser() {
        boolean there = Files.exists(CLIENTS.resolve("node_modules/playwright-core"))
                && Files.exists(Path.of("/usr/bin/chromium"));
        if (!there) {
            LOG.warn("SKIPPED: GraphiQL was not looked at; it takes Node, Chromium and `npm ci` in src/test/clients");
        }
        Assumptions.assumeTrue(there, "Node, Chromium and `npm ci` in src/test/clients");
    }
}
