package org.inquit.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** A server over a folder into which tests put articles, with small limits on what stays open. */
public final class LiveSeeds implements QuarkusTestProfile {

    static final int MOST_CONNECTIONS = 3;
    static final int MOST_OPERATIONS = 2;

    private static final Path DIR = Path.of("target/live-seeds").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    public Map<String, String> getConfigOverrides() {
        empty();
        return Map.ofEntries(
                Map.entry("inquit.seeds.dir", DIR.toString()),
                Map.entry("inquit.seeds.rescan-every", "1s"),
                Map.entry("inquit.seeds.settled-after", "0s"),
                Map.entry("inquit.live.max-connections", String.valueOf(MOST_CONNECTIONS)),
                Map.entry("inquit.live.max-operations", String.valueOf(MOST_OPERATIONS)),
                Map.entry("inquit.live.init-within", "1s"),
                Map.entry("inquit.live.heartbeat-every", "1s"),
                Map.entry("inquit.graphql.waiting-events", "2"),
                Map.entry("inquit.http.max-body-bytes", "2048"),
                Map.entry("quarkus.datasource.jdbc.url", "jdbc:h2:mem:live;DB_CLOSE_DELAY=-1"));
    }

    /** Puts an article with this many quotes into the folder, or another one in the place of that. */
    static void put(String file, String title, int quotes) {
        StringBuilder text = new StringBuilder(title).append("\n\nMarch 4, 2025\n");
        for (int i = 0; i < quotes; i++) {
            text.append("\n“The pier number %d still holds,” said Ingrid Solberg, the harbour master.\n".formatted(i));
        }
        try {
            Files.writeString(DIR.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void remove(String file) {
        try {
            Files.delete(DIR.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until a gauge has this value; fails when it has not within twenty seconds. */
    static void awaitGauge(double value, DoubleSupplier gauge) {
        Instant end = Instant.now().plus(PATIENCE);
        while (gauge.getAsDouble() != value) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still %s, not %s".formatted(gauge.getAsDouble(), value));
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void empty() {
        try {
            Files.createDirectories(DIR);
            try (Stream<Path> files = Files.list(DIR)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
