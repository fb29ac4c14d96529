package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedTest {

    private static final String TEXT = "“It’s fine,” said Zoë Ødegård — of Århus.\n";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(Decoded.of(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoded(TEXT, "UTF-8"));
        assertThat(Decoded.of(('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(TEXT, "UTF-8"));
    }

    @Test
    void readsUtf16ByItsMark() {
        assertThat(Decoded.of(('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Decoded(TEXT, "UTF-16LE"));
        assertThat(Decoded.of(('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(new Decoded(TEXT, "UTF-16BE"));
    }

    @Test
    void fallsBackToWindows1252() {
        assertThat(Decoded.of(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoded(TEXT, "windows-1252"));
    }

    @Test
    void tellsTextFromOtherBytes() {
        assertThat(Decoded.of(TEXT.getBytes(StandardCharsets.UTF_8)).isBinary()).isFalse();
        assertThat(Decoded.of(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 8, 0, 1, 2})
                        .isBinary())
                .isTrue();
    }
}
