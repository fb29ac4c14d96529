package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mara Quill; Mara Quill",
                "Mara Quill and Tom Stout; Mara Quill+Tom Stout",
                "Mara Quill & Tom Stout; Mara Quill+Tom Stout",
                "Mara Quill AND Tom Stout; Mara Quill+Tom Stout",
                "Mara Quill with Tom Stout; Mara Quill+Tom Stout",
                "Mara Quill By Tom Stout; Mara Quill+Tom Stout",
                "Mara Quill, Tom Stout; Mara Quill+Tom Stout",
                "Mara Quill,Tom Stout; Mara Quill+Tom Stout",
                "Mara Quill | The Ellery Bugle; Mara Quill",
                "Mara Quill/The Ellery Bugle; Mara Quill",
                "Mara Quill (The Ellery Bugle); Mara Quill",
                "Mara Quill (Ellery) and Tom Stout; Mara Quill",
                "Mara Quill in Ellery and Tom Stout in Ulm; Mara Quill+Tom Stout",
                "Mara Quill for The Ellery Bugle; Mara Quill",
                "Mara Quill, Ellery; Mara Quill",
                "Mara Quill, Port Ellery; Mara Quill",
                "Mara Quill, mquill@bugle.example; Mara Quill",
                "Mara Quill, senior correspondent; Mara Quill",
                "Tom Stout, Jr.; Tom Stout",
                "Tom Stout, PhD, and Mara Quill; Tom Stout+Mara Quill",
                "Port Stout; Port Stout",
                "Tom d'Arcy; Tom d'Arcy",
                "Tom d’Arcy; Tom d’Arcy",
                "Tom van der Stout; Tom van der Stout",
                "Omar al-Stout; Omar al-Stout",
                "J. Q. Stout; J. Q. Stout",
                "Mara Quill-Stout; Mara Quill-Stout",
                "Mara Anne Jane Kari Lie Quill; Mara Anne Jane Kari Lie Quill"
            })
    void readsNames(String text, String names) {
        assertThat(NameList.parse(text)).isEqualTo(List.of(names.split("\\+", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Ellery Bugle Staff", "The Associated Press", "Bugle staff", "Reuters", "AP and Reuters"})
    void readsNoNamesFromAPaper(String text) {
        assertThat(NameList.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mara",
                "Quill and Stout",
                "Mara Quill left",
                "Mara quill",
                "the old pier",
                "Mara Quill’s Pier",
                "Monday Quill",
                "Before Mara Quill",
                "Mara Qu1ll Stout",
                "Mara Anne Jane Kari Lie Beth Quill",
                "Mara Quill, the old pier",
                "Mara Quill for the boats that lie on the old pier",
                "The Ellery Bugle Staff Of Nine Very Old Writers",
                "van der"
            })
    void readsNoNamesFromOtherWords(String text) {
        assertThat(NameList.parse(text)).isNull();
    }
}
