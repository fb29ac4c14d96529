package org.inquit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Fails when docs/front-end.md shows code that no file has, or packages that the tests do not use. */
class FrontEndDocsTest {

    private static final Path CLIENTS = Path.of("src/test/clients");
    private static final Pattern PART = Pattern.compile("```\\w+ (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("(\\S+)@(\\d+\\.\\d+\\.\\d+)");

    private final String docs = read(Path.of("docs/front-end.md"));

    @Test
    void eachPartIsInItsFile() {
        List<MatchResult> parts = PART.matcher(docs).results().toList();
        assertThat(parts).hasSizeGreaterThanOrEqualTo(5);
        for (MatchResult part : parts) {
            assertThat(read(CLIENTS.resolve(part.group(1)))).contains(part.group(2));
        }
    }

    @Test
    void eachPackageIsTheOneThatTheTestsUse() throws IOException {
        JsonNode used = JsonMapper.builder()
                .build()
                .readTree(read(CLIENTS.resolve("package.json")))
                .at("/dependencies");
        List<MatchResult> packages = PACKAGE.matcher(docs).results().toList();
        assertThat(packages).isNotEmpty();
        for (MatchResult each : packages) {
            assertThat(used.path(each.group(1)).asText()).as(each.group()).isEqualTo(each.group(2));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
