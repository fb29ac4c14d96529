package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.Page;
import org.inquit.extraction.RemovalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBylineTest {

    private static final String HEADLINE = "Harbor council votes to close the old ferry line";
    private static final String BODY = "The council of Port Ellery voted on Monday to close the ferry line.";
    private static final String MORE = "“Nobody asked us,” said Mara Quill, who has run the kiosk for years.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Mara Quill; Mara Quill",
                "By Mara Quill and Tom de la Stout; Mara Quill+Tom de la Stout",
                "BY MARA QUILL; MARA QUILL",
                "By Mara Quill, Tom Stout and J.D. O’Brien-Lee; Mara Quill+Tom Stout+J.D. O’Brien-Lee",
                "By Mara Quill, Reuters; Mara Quill",
                "By Mara Quill in New Ellery; Mara Quill",
                "By Mara Quill, New York; Mara Quill",
                "By Mara Quill, BBC News, Ellery; Mara Quill",
                "By Mara Quill | March 4, 2025; Mara Quill",
                "By Ludwig van Stout Jr.; Ludwig van Stout Jr.",
                "Mara Quill | Staff writer; Mara Quill",
                "Mara Quill, Staff Writer; Mara Quill"
            })
    void readsTheNamesOfABylineOnOneLine(String byline, String names) {
        Page page = Pages.read(HEADLINE, byline, "", BODY, MORE);
        assertThat(page.authors()).isEqualTo(List.of(names.split("\\+", -1)));
        assertThat(Pages.removed(page, RemovalReason.BYLINE)).containsExactly(byline);
        assertThat(page.text()).startsWith(BODY);
    }

    @Test
    void readsABylineWhoseNamesStandOnLinesOfTheirOwn() {
        Page page = Pages.read(HEADLINE, "By", "Mara Quill", ",", "Tom Stout", "and", "Íde Ní Bhriain", BODY, MORE);
        assertThat(page.authors()).containsExactly("Mara Quill", "Tom Stout", "Íde Ní Bhriain");
        assertThat(page.text()).startsWith(BODY);
    }

    @Test
    void readsNamesWithoutByBesideTheDate() {
        Page page = Pages.read(HEADLINE, "Mara Quill and Tom Stout", "March 4, 2025", BODY, MORE);
        assertThat(page.authors()).containsExactly("Mara Quill", "Tom Stout");
    }

    @Test
    void takesNoAgencyForAnAuthor() {
        Page page = Pages.read(HEADLINE, "By The Associated Press", BODY, MORE);
        assertThat(page.authors()).isEmpty();
        assertThat(Pages.removed(page, RemovalReason.BYLINE)).containsExactly("By The Associated Press");
    }

    @Test
    void dropsTheRoleBelowTheByline() {
        Page page = Pages.read(HEADLINE, "By Mara Quill", "Foreign correspondent", BODY, MORE);
        assertThat(Pages.removed(page, RemovalReason.BYLINE)).containsExactly("By Mara Quill", "Foreign correspondent");
    }

    @Test
    void takesNoSentenceForAByline() {
        Page page = Pages.read(HEADLINE, "", "By Tuesday the ferry was gone", "for good.", MORE);
        assertThat(page.authors()).isEmpty();
        assertThat(page.text()).startsWith("By Tuesday the ferry was gone for good.");
    }
}
