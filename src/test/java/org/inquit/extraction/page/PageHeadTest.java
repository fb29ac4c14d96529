package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.inquit.extraction.Page;
import org.inquit.extraction.RemovalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {

    private static final String HEADLINE = "Harbor council votes to close the old ferry line";
    private static final String BODY = "The council of Port Ellery voted on Monday to close the ferry line.";
    private static final String MORE = "“Nobody asked us,” said Mara Quill, who has run the kiosk for years.";

    @Test
    void takesTheFirstLineOfAPlainArticleAsHeadline() {
        Page page = Pages.read(HEADLINE, "", BODY, "", MORE);
        assertThat(page.headline()).isEqualTo(HEADLINE);
        assertThat(page.standfirst()).isNull();
        assertThat(page.text()).isEqualTo(BODY + "\n\n" + MORE);
        assertThat(page.removed()).isEmpty();
    }

    @Test
    void keepsTheSecondLineInTheBodyWhereNothingPartsIt() {
        assertThat(Pages.read(HEADLINE, BODY, MORE).standfirst()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 4, 2025", "By Mara Quill", "4 min read"})
    void takesTheLineBeforeDateBylineOrCounterAsStandfirst(String marker) {
        Page page = Pages.read(HEADLINE, "Residents say that the vote came without warning.", marker, BODY, MORE);
        assertThat(page.standfirst()).isEqualTo("Residents say that the vote came without warning.");
        assertThat(page.text()).isEqualTo(BODY + "\n\n" + MORE);
    }

    @Test
    void findsNoStandfirstBelowTheByline() {
        Page page = Pages.read(HEADLINE, "By Mara Quill", "March 4, 2025", "", BODY, "3 min read", MORE);
        assertThat(page.standfirst()).isNull();
        assertThat(Pages.body(page)).containsExactly(BODY, MORE);
    }

    @Test
    void keepsSpeechInTheBodyWhereOnlyACounterPartsIt() {
        assertThat(Pages.read(HEADLINE, MORE, "12 comments", BODY).text()).startsWith("“Nobody asked us,”");
    }

    @Test
    void opensAPageWithoutHeadlineByItsFirstWords() {
        Page page = Pages.read(BODY, "", MORE);
        assertThat(page.headline()).isEqualTo("The council of Port Ellery voted on Monday to close the ferry");
        assertThat(page.text()).isEqualTo(BODY + "\n\n" + MORE);
    }

    @Test
    void keepsASingleParagraphWhole() {
        assertThat(Pages.read("Ferry closed").text()).isEqualTo("Ferry closed");
        assertThat(Pages.read(BODY).text()).isEqualTo(BODY);
    }

    @Test
    void passesOverTheSectionAboveTheHeadline() {
        Page page = Pages.read("World", HEADLINE, "", BODY, MORE);
        assertThat(page.headline()).isEqualTo(HEADLINE);
        assertThat(Pages.removed(page, RemovalReason.OTHER)).containsExactly("World");
    }

    @Test
    void prefersTheHeadlineToTheTitleWithTheSiteName() {
        Page page = Pages.read(HEADLINE + " - The Ellery Bugle", HEADLINE, "", BODY, MORE);
        assertThat(page.headline()).isEqualTo(HEADLINE);
        assertThat(Pages.removed(page, RemovalReason.REPEATED_HEADLINE)).hasSize(1);
    }

    @Test
    void takesATitleInCapitalsThatStandsTwiceForNoByline() {
        String title = "Before the Board’s Vote, a Ferry Line in Doubt";
        Page page = Pages.read(title, "", title, "Residents were not asked.", "March 4, 2025", "", BODY, MORE);
        assertThat(page.authors()).isEmpty();
        assertThat(page.standfirst()).isEqualTo("Residents were not asked.");
    }

    @Test
    void readsNoHeadlineFromATranscript() {
        Page page = Pages.read("QUILL: Why did you close it?", "STOUT: It cost too much.", "QUILL: Says who?");
        assertThat(Pages.body(page)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 4, 2025",
                "Mar. 4, 2025 at 5:00 a.m. EST",
                "4 March 2025",
                "4th March 2025, 17.30 GMT",
                "2025-03-04",
                "2025-03-04T10:12:00Z",
                "Published 10:12 AM EST, Tue March 4, 2025",
                "Published March 4, 2025 | Updated March 6, 2025",
                "Updated March 6, 2025 · Published March 4, 2025",
                "Tuesday, March 4, 2025 · 5 min read",
                "Posted: Tuesday 4 March 2025",
                "MARCH 4, 2025"
            })
    void readsThePrintedFormsOfTheDate(String date) {
        Page page = Pages.read(HEADLINE, date, "", BODY, MORE);
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(page.text()).startsWith(BODY);
    }

    @Test
    void prefersThePublicationToAnUpdateOnALineOfItsOwn() {
        Page page = Pages.read(HEADLINE, "Updated", "March 6, 2025", "Published", "March 4, 2025", BODY, MORE);
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @Test
    void takesNoDateFromRunningText() {
        assertThat(Pages.read(HEADLINE, "", "It opened on March 4, 1931.", MORE).publishedOn())
                .isNull();
    }

    @Test
    void leavesTheDatesOfAChronicleAsHeadings() {
        Page page = Pages.read(HEADLINE, "", BODY, "March 4, 1931", BODY, "June 1, 1940", MORE);
        assertThat(page.publishedOn()).isNull();
        assertThat(Pages.headings(page)).containsExactly("March 4, 1931", "June 1, 1940");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ELLERY — The line is closed.; ELLERY",
                "ELLERY (AP) — The line is closed.; ELLERY",
                "PORT ELLERY, Nov 6 (Reuters) - The line is closed.; PORT ELLERY",
                "ELLERY, Maine (AP) — The line is closed.; ELLERY, Maine",
                "Ellery (Reuters) – The line is closed.; Ellery",
                "ELLERY/STOUT -- The line is closed.; ELLERY/STOUT"
            })
    void readsTheDatelineAndKeepsItInTheText(String opening, String place) {
        Page page = Pages.read(HEADLINE, "", opening, "", MORE);
        assertThat(page.dateline()).isEqualTo(place);
        assertThat(page.text()).startsWith(opening);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING — The line is closed.",
                "NATO — which pays for it — says no.",
                "Ellery — The line is closed.",
                "The line — The Ferry — is closed."
            })
    void takesNoOtherWordsForADateline(String opening) {
        assertThat(Pages.read(HEADLINE, "", opening, "", MORE).dateline()).isNull();
    }

    @Test
    void hasNoDatelineWithoutABody() {
        assertThat(Pages.read("").dateline()).isNull();
    }

    @Test
    void readsThePublisherFromTheClaimOfCopyright() {
        Page page = Pages.read(HEADLINE, "", BODY, MORE, "© 2025 The Ellery Bugle. All rights reserved.");
        assertThat(page.publisher()).isEqualTo("The Ellery Bugle");
        assertThat(page.text()).endsWith(MORE);
    }

    @Test
    void readsTheAddressThatThePageCallsItsOwn() {
        assertThat(Pages.read(HEADLINE, "URL: https://bugle.example/a/1", BODY, MORE)
                        .url())
                .isEqualTo("https://bugle.example/a/1");
    }

    @Test
    void knowsTheOwnAddressByTheWordsOfTheHeadline() {
        String own = "https://bugle.example/2025/03/04/harbor-council-votes-close-ferry-line/";
        String other = "https://bugle.example/2025/03/04/harbor-swimmers-find-old-anchor/";
        assertThat(Pages.read(HEADLINE, other, own, BODY, MORE).url()).isEqualTo(own);
        assertThat(Pages.read(HEADLINE, other, BODY, MORE).url()).isNull();
    }
}
