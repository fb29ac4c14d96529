package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.inquit.PackagedServer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that front ends use listen to the packaged application while a file is put into its seeds. */
class SubscriptionsIT {

    private static final Logger LOG = Logger.getLogger(SubscriptionsIT.class);
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();
    private static final String ARTICLE = """
            The pier is open

            March 4, 2025

            “It holds,” said Ingrid Solberg, the harbour master.
            """;

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"subscriptions-ws.mjs", "subscriptions-sse.mjs"})
    void aClientHearsOfAnArticleThatArrives(String script) throws IOException, InterruptedException {
        assumeClients();
        Path seeds = Files.createDirectory(home.resolve("seeds"));
        try (PackagedServer server =
                PackagedServer.start(home, "inquit.seeds.rescan-every=1s", "inquit.seeds.settled-after=0s")) {
            server.awaitLog("Loaded ");
            Process client = new ProcessBuilder("node", script, server.base().replaceAll("/$", ""))
                    .directory(CLIENTS.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader said = client.inputReader(StandardCharsets.UTF_8)) {
                awaitListener(server, said);
                Files.writeString(seeds.resolve("pier.txt"), ARTICLE);
                assertThat(said.readLine())
                        .isEqualTo("{\"title\":\"The pier is open\",\"quotes\":{\"nodes\":["
                                + "{\"text\":\"It holds,\",\"speaker\":{\"name\":\"Ingrid Solberg\"}}]}}");
                assertThat(client.waitFor(20, TimeUnit.SECONDS)).isTrue();
                assertThat(client.exitValue()).isZero();
            }
            awaitSubscribers(server, 0);
        }
    }

    private static void awaitListener(PackagedServer server, BufferedReader said)
            throws IOException, InterruptedException {
        String line = said.readLine();
        while (!"listening".equals(line)) {
            assertThat(line).as("the client ended early").isEqualTo("LOADED");
            line = said.readLine();
        }
        awaitSubscribers(server, 1);
    }

    private static void awaitSubscribers(PackagedServer server, int count) throws IOException, InterruptedException {
        for (int tries = 0; !server.text("q/metrics").contains("\ninquit_subscribers " + count + ".0\n"); tries++) {
            assertThat(tries).as("seconds of waiting for %d subscribers", count).isLessThan(200);
            Thread.sleep(100);
        }
    }

    private static void assumeClients() {
        boolean there = Files.exists(CLIENTS.resolve("node_modules/graphql-ws"));
        if (!there) {
            LOG.warn("SKIPPED: no client listened for new articles; that takes Node and `npm ci` in src/test/clients");
        }
        Assumptions.assumeTrue(there, "Node and `npm ci` in src/test/clients");
    }
}
