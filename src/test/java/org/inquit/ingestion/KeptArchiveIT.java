package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged application twice on one file, as an operator would with the profile {@code file}. */
class KeptArchiveIT {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final String QUERY =
            "{ loadReport { nodes { outcome } } articles { nodes { id source { loadedAt } quotes { nodes { id } } } } }";

    @TempDir
    Path home;

    @Test
    void aSecondStartSkipsUnchangedFiles() throws IOException, InterruptedException {
        JsonNode first = startAndAsk();
        JsonNode second = startAndAsk();

        assertThat(first.at("/data/loadReport/nodes/0/outcome").asText()).isEqualTo("LOADED");
        assertThat(second.at("/data/loadReport/nodes/0/outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(first.at("/data/articles/nodes/0/quotes/nodes")).isNotEmpty();
        assertThat(second.at("/data/articles")).isEqualTo(first.at("/data/articles"));
    }

    private JsonNode startAndAsk() throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.profile=file",
                        "-Dquarkus.http.port=0",
                        "-Dinquit.seeds.dir=" + Path.of("seeds").toAbsolutePath(),
                        "-jar",
                        JAR.toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = server.inputReader(StandardCharsets.UTF_8)) {
            return ask(baseWhenLoaded(log));
        } finally {
            server.destroy();
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String baseWhenLoaded(BufferedReader log) throws IOException {
        String base = null;
        boolean loaded = false;
        while (base == null || !loaded) {
            String line = log.readLine();
            assertThat(line).as("the server ended early").isNotNull();
            loaded |= line.contains("Loaded ");
            base = line.contains("Inquit is open at ") ? line.substring(line.indexOf("http://")) : base;
        }
        return base;
    }

    private static JsonNode ask(String base) throws IOException, InterruptedException {
        String body = JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("query", QUERY)
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "graphql"))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return JsonMapper.builder().build().readTree(answer);
    }
}
