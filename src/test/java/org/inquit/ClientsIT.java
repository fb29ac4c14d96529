package org.inquit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets the tools and clients of front ends loose on the packaged application; each prints one line. */
class ClientsIT {

    private static final Logger LOG = Logger.getLogger(ClientsIT.class);
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();
    private static final Path COMMITTED = Path.of("schema.graphql").toAbsolutePath();
    private static final Path FRONT_END = Path.of("docs/front-end.md").toAbsolutePath();
    private static final Path RELEASED = CLIENTS.resolve("released.graphql");

    @TempDir
    static Path home;

    private static @Nullable PackagedServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTools();
        Path seeds = Files.createDirectories(home.resolve("seeds"));
        succeeds("invented-articles.mjs", seeds.toString());
        server = PackagedServer.start(home, "inquit.seeds.dir=" + seeds);
        server.awaitLog("The search index is built");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    static Stream<List<String>> tools() {
        String committed = COMMITTED.toString();
        String base = server().address();
        return Stream.of(
                List.of("graphql-js.mjs", base),
                List.of("codegen.mjs", committed),
                List.of("relay.mjs", committed, home.resolve("relay").toString()),
                List.of("inspector.mjs", RELEASED.toString(), committed),
                List.of("eslint.mjs", committed),
                List.of("schema-linter.mjs", committed),
                List.of("apollo.mjs", base),
                List.of("urql.mjs", base),
                List.of("docs.mjs", base, FRONT_END.toString()));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void acceptsInquitAsItIs(List<String> tool) throws IOException, InterruptedException {
        String said = succeeds(tool.toArray(String[]::new));
        System.out.print(said);
    }

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException, InterruptedException {
        assertThat(server().text("graphql/schema.graphql")).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void theGateReportsARemovedField() throws IOException, InterruptedException {
        String whole = Files.readString(RELEASED);
        String field = "  \"Words of the text.\"\n  wordCount: Int!\n";
        assertThat(whole).contains(field);
        Path broken = Files.writeString(home.resolve("broken.graphql"), whole.replace(field, ""));
        Ended gate = run("inspector.mjs", RELEASED.toString(), broken.toString());
        assertThat(gate.status()).isEqualTo(1);
        assertThat(gate.said())
                .contains("BREAKING Article.wordCount: Field 'wordCount' was removed", "1 of them breaking");
    }

    private static PackagedServer server() {
        return Objects.requireNonNull(server, "started before all tests");
    }

    private static String succeeds(String... script) throws IOException, InterruptedException {
        Ended ended = run(script);
        assertThat(ended.status()).as(ended.said()).isZero();
        return ended.said();
    }

    private static Ended run(String... script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(script));
        Process node = new ProcessBuilder(command)
                .directory(CLIENTS.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(node.waitFor(), said);
    }

    private static void assumeTools() throws InterruptedException {
        boolean there = Files.exists(CLIENTS.resolve("node_modules/@apollo/client")) && hasNode();
        if (!there) {
            LOG.warn("SKIPPED: no client tool looked at the API; it takes Node and `npm ci` in src/test/clients");
        }
        Assumptions.assumeTrue(there, "Node and `npm ci` in src/test/clients");
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return run("--version").status() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * How a script ended.
     *
     * @param status 0 where all is well
     * @param said what it printed
     */
    private record Ended(int status, String said) {}
}
