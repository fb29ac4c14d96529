package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fails when docs/live.md shows other clients than those that the tests run. */
class LiveDocsTest {

    @ParameterizedTest
    @ValueSource(strings = {"subscriptions-ws.mjs", "subscriptions-sse.mjs"})
    void theDocsShowTheClientThatIsTested(String script) throws IOException {
        String client = Files.readString(Path.of("src/test/clients", script));
        assertThat(Files.readString(Path.of("docs/live.md"))).contains("```js\n" + client + "```");
    }
}
