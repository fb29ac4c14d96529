package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inquit.PackagedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no client library would send, as typed by hand, to the packaged application. */
@TestInstance(Lifecycle.PER_CLASS)
class AddressesIT {

    private PackagedServer server;

    @BeforeAll
    void start(@TempDir Path home) throws IOException {
        Files.createDirectory(home.resolve("seeds"));
        server = PackagedServer.start(home);
        server.awaitLog("Loaded ");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"query={__typename}&variables=%ZZ", "query=%", "query=%E", "query=%7B__typename%7D&x=%C3%28%Z"})
    void aBrokenEscapeIsRefusedWithACode(String parameters) throws IOException {
        String answer = get(parameters);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("x-request-id: ")
                .contains("\"code\":\"BAD_REQUEST\"", "percent-encode");
    }

    @Test
    void bracesNeedNoEscape() throws IOException {
        assertThat(get("query={__typename}"))
                .startsWith("HTTP/1.1 200")
                .endsWith(
                        "{\"data\":{\"__typename\":\"Query\"},\"extensions\":{\"cost\":{\"requested\":0,\"actual\":0,\"maximum\":5000}}}");
    }

    private String get(String parameters) throws IOException {
        URI base = URI.create(server.base());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            String request = "GET /graphql?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(parameters).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
