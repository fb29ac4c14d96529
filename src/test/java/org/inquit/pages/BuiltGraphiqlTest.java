package org.inquit.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the built GraphiQL in the repository: its size, its licences, and that it was built from what lies beside. */
class BuiltGraphiqlTest {

    private static final Path SOURCES = Path.of("src/main/graphiql");
    private static final Path BUILT = Path.of("src/main/resources/graphiql");
    private static final long MOST_BYTES = 8_000_000;
    private static final Pattern PACKAGE = Pattern.compile("(?m)^(\\S+) (\\d\\S*): (.+)$");
    private static final Pattern PERMISSIVE = Pattern.compile(".*\\b(MIT|Apache-2\\.0|BSD-[23]-Clause|0BSD)\\b.*");

    @Test
    void isUnderEightMegabytes() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(BuiltGraphiqlTest::size)
                            .sum())
                    .isBetween(1_000_000L, MOST_BYTES);
        }
    }

    @Test
    void wasBuiltFromTheSourcesBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            String sources = files.filter(file -> file.toString().matches(".*\\.(mjs|js|jsx|css|html|json)"))
                    .sorted()
                    .map(file -> digest(file) + "  " + file.getFileName() + "\n")
                    .collect(joining());
            assertThat(Files.readString(BUILT.resolve("built-from.txt")))
                    .as("run `npm ci && npm run build` in " + SOURCES)
                    .isEqualTo(sources);
        }
    }

    @Test
    void everyPackageHasAPermissiveLicence() throws IOException {
        Matcher bundled = PACKAGE.matcher(notices());
        int packages = 0;
        while (bundled.find()) {
            packages++;
            assertThat(bundled.group(3)).as(bundled.group()).matches(PERMISSIVE);
        }
        assertThat(packages).isGreaterThan(50);
    }

    @Test
    void whatWasAskedForIsIn() throws IOException {
        JsonNode asked = JsonMapper.builder()
                .build()
                .readTree(SOURCES.resolve("package.json").toFile())
                .path("dependencies");
        for (Map.Entry<String, JsonNode> each : asked.properties()) {
            assertThat(notices())
                    .contains("\n" + each.getKey() + " " + each.getValue().asText() + ": ");
        }
    }

    private static String notices() throws IOException {
        return Files.readString(BUILT.resolve("THIRD-PARTY.txt"));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String digest(Path file) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sha256);
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
