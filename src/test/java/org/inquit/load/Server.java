package org.inquit.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** The server under load: its port and its process on the same machine. */
final class Server {

    private static final String COUNT = "\"totalCount\":";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final ProcessHandle process;

    Server(int port, long processId) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
        this.process =
                ProcessHandle.of(processId).orElseThrow(() -> new IllegalArgumentException("no process " + processId));
    }

    /** The answer to a request; one with an error ends the benchmark. */
    String ask(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        String text = answer.body();
        if (answer.statusCode() != 200 || !text.startsWith("{\"data\":") || text.contains("\"errors\":[")) {
            throw new IllegalStateException(body + " was answered by " + answer.statusCode() + ' ' + text);
        }
        return text;
    }

    /** Rows of a list of the archive. */
    int count(String list) throws IOException, InterruptedException {
        String text = ask("{\"query\":\"{ " + list + "(first: 1) { totalCount } }\"}");
        int from = text.indexOf(COUNT) + COUNT.length();
        return Integer.parseInt(text.substring(from, text.indexOf('}', from)).strip());
    }

    /** Processor time that the server has used. */
    Duration processorTime() {
        Optional<Duration> used = process.info().totalCpuDuration();
        return used.orElseThrow(() -> new IllegalStateException("the system does not tell the processor time"));
    }
}
