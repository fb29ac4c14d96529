package org.inquit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application in a process of its own, on a free port, as an operator starts it. */
public final class PackagedServer implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final String OPEN = "Inquit is open at ";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final String base;

    private PackagedServer(Process process) {
        this.process = process;
        new Thread(this::readLog, "log").start();
        this.base = awaitLog(OPEN).replaceFirst(".*" + OPEN, "");
    }

    /**
     * Starts the application in a folder and waits until its port is open.
     *
     * @param properties settings in the form key=value
     */
    public static PackagedServer start(Path home, String... properties) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dquarkus.http.port=0"));
        Stream.of(properties).map(each -> "-D" + each).forEach(command::add);
        command.addAll(List.of("-jar", JAR.toString()));
        return new PackagedServer(new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start());
    }

    /** The first line of the log that contains the words; fails where none comes within three minutes. */
    public String awaitLog(String words) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (String line : log) {
                if (line.contains(words)) {
                    return line;
                }
            }
            Served.pause();
        }
        throw new AssertionError("no line of the log contains '" + words + "':\n" + String.join("\n", log));
    }

    /** Whether a line of the log contains the words. */
    public boolean hasLogged(String words) {
        return log.stream().anyMatch(line -> line.contains(words));
    }

    /** The answer to a query. */
    public JsonNode ask(String query) throws IOException, InterruptedException {
        String body = JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("query", query)
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "graphql"))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JsonMapper.builder().build().readTree(send(request).body());
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return base.replaceAll("/$", "");
    }

    /** The text of a page. */
    public String text(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build()).body();
    }

    /** The status of a page. */
    public int status(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build()).statusCode();
    }

    /** The address that it is open at, with a slash at the end. */
    public String base() {
        return base;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            assertThat(process.waitFor(15, TimeUnit.SECONDS))
                    .as("stopped within 15 s")
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void readLog() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(log::add);
        } catch (IOException | UncheckedIOException ended) {
            log.add("the log ended: " + ended);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
