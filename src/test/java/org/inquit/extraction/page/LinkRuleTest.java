package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bugle.example/a",
                "http://bugle.example/a 2/6",
                "www.bugle.example",
                "https://bugle.example/a 2 »",
                "pic.bugle.example/xYz",
                "Read more: Swans return to Ellery",
                "Related | Swans return",
                "More from – Ellery",
                "See also — Swans",
                "Watch - Swans",
                "Explore » Swans",
                "Link → Swans",
                "Read: “Swan lake” empties",
                "Watch: “We will go,” says the mayor"
            })
    void knowsLinks(String text) {
        assertThat(new LinkRule().kindOf(text)).isEqualTo(LineKind.FOREIGN_LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://bugle.example/a says so",
                "https://bugle.example/a 2 3 4",
                "either/or",
                "3.5/6",
                ".bugle/a",
                "b.x/a",
                "b./xa",
                "pic.bugle.example/xYz is gone",
                "Read more:",
                "Boats: Swans return",
                "Read more Swans return",
                "Read: “We will go,” the mayor said.",
                "From the archives of the old harbour trust: Swans",
                ": Swans"
            })
    void knowsNoOtherLineForLinks(String text) {
        assertThat(new LinkRule().kindOf(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"URL: https://bugle.example/a", "Permalink: www.bugle.example", "Canonical URL: http://b.example"
            })
    void knowsThePagesOwnAddress(String text) {
        assertThat(new LinkRule().kindOf(text)).isEqualTo(LineKind.ADDRESS);
        assertThat(LinkRule.ownAddress(text)).isEqualTo(Words.last(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URL",
                "URL: the pier",
                "URL: https://b.example/a is gone",
                "Boat: https://b.example/a",
                "((((((((((((((url: https://b.example/a"
            })
    void takesNoOtherAddressForItsOwn(String text) {
        assertThat(LinkRule.ownAddress(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Related stories; true",
                "Related stories:; true",
                "Read:; true",
                "Read; false",
                "More in Ellery; true",
                "More from Ellery Bay; true",
                "More from Ellery.; false",
                "More from the old pier today; false",
                "More boats; false"
            })
    void knowsALabelAlone(String text, boolean label) {
        assertThat(LinkRule.isLabelAlone(text)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"41, true", "42, false"})
    void knowsNoLinkInALongLine(int words, boolean link) {
        String text = "Related:" + " boats".repeat(words - 2);
        assertThat(new LinkRule().kindOf(text) == LineKind.FOREIGN_LINK).isEqualTo(link);
    }
}
