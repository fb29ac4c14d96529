package org.inquit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inquit.PackagedServer;
import org.inquit.Served;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the pages of the packaged application in a real browser; each script prints what it saw. */
@QuarkusIntegrationTest
class BrowserIT {

    private static final Logger LOG = Logger.getLogger(BrowserIT.class);
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();

    @TempDir
    Path home;

    @TestHTTPResource("")
    String base;

    @BeforeAll
    static void assumeBrowser() {
        boolean there = Files.exists(CLIENTS.resolve("node_modules/playwright-core"))
                && Files.exists(Path.of("/usr/bin/chromium"));
        if (!there) {
            LOG.warn(
                    "SKIPPED: no browser looked at the pages; it takes Node, Chromium and `npm ci` in src/test/clients");
        }
        Assumptions.assumeTrue(there, "Node, Chromium and `npm ci` in src/test/clients");
    }

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
        Served.awaitSearch();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"front.mjs", "reader.mjs", "graphiql-tabs.mjs", "graphiql-keyboard.mjs", "graphiql-fallback.mjs"
            })
    void isAsItShouldBe(String script) throws IOException, InterruptedException {
        look(address(), script);
    }

    @Test
    void linksOpenQueriesAndExamples() throws IOException, InterruptedException {
        Path query = Files.writeString(Path.of("target/first-query.graphql"), firstQuery());
        look(address(), "graphiql-address.mjs", query.toAbsolutePath().toString(), "Mykola Bielieskov");
    }

    @Test
    void aSubscriptionShowsWhatComes() throws IOException, InterruptedException {
        try (PackagedServer server = PackagedServer.start(home, "inquit.seeds.dir=" + home)) {
            server.awaitLog("Loaded ");
            look(server.address(), "graphiql-live.mjs", home.toString());
        }
    }

    private String address() {
        return base.replaceAll("/$", "");
    }

    private static void look(String address, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script, address));
        command.addAll(List.of(arguments));
        Process browser = new ProcessBuilder(command)
                .directory(CLIENTS.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor()).as(said).isZero();
        System.out.print(said);
    }

    private static String firstQuery() throws IOException {
        Matcher block = Pattern.compile("```graphql\\n([^`]*)```").matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
