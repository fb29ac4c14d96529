package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inquit.PackagedServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays open is told that the packaged application stops, and does not hold it up. */
class StoppingIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String EVENTS = "graphql?query=subscription%7BarticleLoaded%7Bid%7D%7D";

    @TempDir
    Path home;

    @Test
    void socketsAndStreamsEndBeforeTheServerDoes() throws Exception {
        Files.createDirectory(home.resolve("seeds"));
        CloseCode code = new CloseCode();
        CompletableFuture<HttpResponse<Stream<String>>> stream;
        PackagedServer server = PackagedServer.start(home);
        try (server) {
            server.awaitLog("Loaded ");
            CLIENT.newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create(server.base().replaceFirst("http", "ws") + "graphql"), code)
                    .join();
            stream = CLIENT.sendAsync(
                    HttpRequest.newBuilder(URI.create(server.base() + EVENTS))
                            .header("Accept", "text/event-stream")
                            .build(),
                    BodyHandlers.ofLines());
            awaitConnections(server, 2);
        }
        assertThat(code.closed.get(1, TimeUnit.SECONDS)).isEqualTo(1001);
        assertThat(lines(stream)).allMatch(line -> line.isBlank() || line.startsWith(":"));
        assertThat(server.hasLogged("requests that still ran")).isFalse();
    }

    private static List<String> lines(CompletableFuture<HttpResponse<Stream<String>>> stream) throws Exception {
        return stream.get(1, TimeUnit.SECONDS).body().toList();
    }

    private static void awaitConnections(PackagedServer server, int count) throws IOException, InterruptedException {
        String line = "\ninquit_live_connections " + count + ".0\n";
        for (int tries = 0; !server.text("q/metrics").contains(line); tries++) {
            assertThat(tries).as("tenths of seconds").isLessThan(200);
            Thread.sleep(100);
        }
    }

    private static final class CloseCode implements WebSocket.Listener {

        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }
}
