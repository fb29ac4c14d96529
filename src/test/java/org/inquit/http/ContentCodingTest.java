package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | GZIP",
                "br, gzip;q=0.5 | GZIP",
                "* | GZIP",
                "gzip;q=0 | IDENTITY",
                "*, gzip;q=0 | IDENTITY",
                "gzip;q=0.5, identity | IDENTITY",
                "br | IDENTITY",
                "identity | IDENTITY"
            })
    void theClientGetsWhatItAsksFor(String acceptEncoding, ContentCoding expected) {
        assertThat(ContentCoding.accepted(acceptEncoding)).isEqualTo(expected);
    }

    @Test
    void whoAsksForNothingGetsPlainBytes() {
        assertThat(ContentCoding.accepted(null)).isEqualTo(ContentCoding.IDENTITY);
    }
}
