package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ELLERY — The pier is gone.; ELLERY",
                "ELLERY—The pier is gone.; ELLERY",
                "ELLERY —The pier is gone.; ELLERY",
                "ELLERY – The pier is gone.; ELLERY",
                "ELLERY - The pier is gone.; ELLERY",
                "ELLERY -The pier is gone.; ELLERY",
                "ELLERY -- The pier is gone.; ELLERY",
                "ELLERY — “The pier is gone.”; ELLERY",
                "ELLERY — 7 piers are gone.; ELLERY",
                "ULM — The pier is gone.; ULM",
                "PORT OLD NORTH EAST ELLERY BAY — The pier is gone.; PORT OLD NORTH EAST ELLERY BAY",
                "ELLERY, Maine — The pier is gone.; ELLERY, Maine",
                "ELLERY, March 4 — The pier is gone.; ELLERY",
                "ELLERY, Mar. 14 — The pier is gone.; ELLERY",
                "ELLERY, Maine, March 4 (AP) — The pier is gone.; ELLERY, Maine",
                "Port Ellery (AP) — The pier is gone.; Port Ellery"
            })
    void readsAPlace(String text, String place) {
        assertThat(DatelineReader.read(text)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ELLERY",
                "ELLERY —",
                "— The pier is gone.",
                "ELLERY — and all the island — is cut off.",
                "ELLERY (AP — The pier is gone.",
                "ELLERY (AP) said — The pier is gone.",
                "(AP) — The pier is gone.",
                "EL — The pier is gone.",
                "ellery (AP) — The pier is gone.",
                "port Ellery (AP) — The pier is gone.",
                "Port of Ellery (AP) — The pier is gone.",
                "Ellery — The pier is gone.",
                "ELLERY, march — The pier is gone.",
                "ELLERY: PIER — The pier is gone.",
                "“ELLERY” — The pier is gone.",
                "WHY? ELLERY — The pier is gone.",
                "PORT OLD NORTH EAST ELLERY BAY TOWN — The pier is gone.",
                "UPDATE — The pier is gone.",
                "BREAKING NEWS (AP) — The pier is gone.",
                "7 DAYS — The pier is gone.",
                "THE PIER OF ELLERY IS GONE AND SO ARE ALL THE BOATS THAT USED TO LIE THERE FOREVER — Really."
            })
    void readsNoPlaceFromOtherWords(String text) {
        assertThat(DatelineReader.read(text)).isNull();
    }
}
