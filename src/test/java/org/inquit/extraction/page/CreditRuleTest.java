package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Mara Quill",
                "Photograph: Mara Quill/The Bugle",
                "Image source: Getty Images",
                "Photo by Mara Quill",
                "Picture courtesy of The Ellery Trust",
                "(Photo by Mara Quill)",
                "Credit: Mara van der Quill for The Ellery Bugle",
                "Mara Quill/AP",
                "Mara Quill / Reuters",
                "Quill/Reuters",
                "AP/Pool",
                "Handout/Ellery",
                "Reuters",
                "Getty Images",
                "AP Photo",
                "Mara Quill via AP",
                "reuters",
                "Mara Quill for The Bugle"
            })
    void knowsCredits(String text) {
        assertThat(new CreditRule().kindOf(text)).isEqualTo(LineKind.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILE - The pier in June.",
                "FILE PHOTO: The pier in June.",
                "Image caption The pier in June.",
                "The pier in June. (Mara Quill/Reuters)",
                "The pier in June. (Mara Quill/Reuters).",
                "The pier in June (AP)",
                "The pier in June. Mara Quill/Reuters",
                "The pier in June. Photograph: Mara Quill",
                "The pier in June. Credit... Mara Quill for The Bugle",
                "The pier in June. Photo by Mara Quill"
            })
    void knowsCaptions(String text) {
        assertThat(new CreditRule().kindOf(text)).isEqualTo(LineKind.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo albums",
                "Photo: the old albums lay there",
                "Photo:",
                ": Mara Quill",
                "Boat: Mara Quill",
                "Photo by the pier",
                "Photo by",
                "Photo Mara Quill",
                "Boat by Mara Quill",
                "either/or",
                "Mara Quill/",
                "/Mara Quill",
                "Pier/Boat",
                "She joined Reuters",
                "Reuters.",
                "Reuters: Ellery",
                "Mara Jane Anne Kari Beth Lie Quill Reuters",
                "The pier in June.",
                "The pier in June. (closed)",
                "The pier in June (Mara Quill/Reuters) is gone",
                "(Mara Quill left the pier)",
                "The pier in June. mara quill/the end",
                "The pier in June. Mara Jane Anne Kari Beth Lie Quill Stout/Reuters Ellery",
                "The pier in June. Photo: the old one",
                "Mara Jane Anne Kari Beth Lie Quill Tom Stout Doe Roe Poe Foe/Reuters"
            })
    void knowsNoOtherLineForEither(String text) {
        assertThat(new CreditRule().kindOf(text)).isNull();
    }

    @Test
    void knowsNoCaptionAmongSpeechOrLongParagraphs() {
        assertThat(new CreditRule().kindOf("“We are gone,” she said. (Mara Quill/Reuters)"))
                .isNull();
        assertThat(new CreditRule().kindOf("pier ".repeat(78) + "gone. (AP)")).isEqualTo(LineKind.CAPTION);
        assertThat(new CreditRule().kindOf("pier ".repeat(79) + "gone. (AP)")).isNull();
    }
}
