package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "© 2025 The Ellery Bugle; The Ellery Bugle",
                "©2025 The Ellery Bugle. All rights reserved; The Ellery Bugle",
                "© 2025, The Ellery Bugle, Inc.; The Ellery Bugle",
                "(c) 2025 Bugle of Ellery and Ulm; Bugle of Ellery and Ulm",
                "Copyright © 2025 by the Ellery Bugle | Privacy; the Ellery Bugle",
                "copyright 2025 Bugle & Sons for readers; Bugle & Sons for",
                "Copyright 2024 2025 Bugle all over; Bugle"
            })
    void readsWhoClaimsThePage(String text, String publisher) {
        assertThat(PublisherReader.claimed(text)).isEqualTo(publisher);
        assertThat(new CopyrightRule().kindOf(text)).isEqualTo(LineKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ellery 2025 Bugle",
                "2025 © Bugle",
                "© The Ellery Bugle",
                "© © Bugle",
                "Copyright 2025",
                "Copyright 2025 all rights",
                "Copyright law 2025 Bugle",
                "By 2025 the Ellery Bugle"
            })
    void readsNoPublisherFromOtherLines(String text) {
        assertThat(PublisherReader.claimed(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"All rights reserved.", "© Bugle"})
    void takesOtherClaimsOutToo(String text) {
        assertThat(new CopyrightRule().kindOf(text)).isEqualTo(LineKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The rights are reserved.", "Copyright law is old.", "© “We are gone,” she said"})
    void takesNoOtherLineOut(String text) {
        assertThat(new CopyrightRule().kindOf(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void takesNoLongLineOut(int words, boolean out) {
        String text = "© 2025" + " Bugle".repeat(words - 2);
        assertThat(new CopyrightRule().kindOf(text) == LineKind.OTHER).isEqualTo(out);
    }
}
