package org.inquit.extraction.page;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apart from the other tests of pages, so that runs that repeat those by the thousand leave the clock out. */
class LongPageProperties {

    private static final int LONG_PAGE = 64 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "a\n",
                "By\n",
                "by A\n",
                "“",
                ",\n",
                "By Jane Doe,\n",
                "March 4, 2025\n",
                "Related\n",
                "the\n",
                "\r",
                "(a/b ",
                "The sea is\nvery calm today and so is the wide and open land\n",
                "\u0000a",
                "A b c. Jane Doe/AP\n",
                ": ",
                "A: b\n"
            })
    void readsAnythingInTime(String unit) {
        String raw = unit.repeat(LONG_PAGE / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(6), () -> new PageReader().read(raw));
    }
}
