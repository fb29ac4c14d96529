package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.inquit.extraction.Page;
import org.inquit.extraction.RemovalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the head of a page begins and ends. */
class PageHeadLinesTest {

    private static final String HEADLINE = "Harbor council votes to close the old ferry line";
    private static final String SUMMARY = "Residents say that the vote came without warning.";
    private static final String BODY = "The council of Port Ellery voted on Monday to close the ferry line.";
    private static final String MORE = "“Nobody asked us,” said Mara Quill, who has run the kiosk for years.";

    @Test
    void joinsAHeadlineThatALinkHasCut() {
        Page page = Pages.read("Harbor council votes to close the", "Ellery ferry line", "", BODY, MORE);
        assertThat(page.headline()).isEqualTo("Harbor council votes to close the Ellery ferry line");
        assertThat(page.text()).startsWith(BODY);
    }

    @Test
    void takesACutSentenceForNoHeadlineWhereTheBodyFollowsAtOnce() {
        Page page = Pages.read("Harbor council votes to close the", "Ellery ferry line", BODY, MORE);
        assertThat(page.text()).startsWith("Harbor council votes to close the Ellery ferry line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council voted.",
                "the council votes",
                "The council said “",
                "The council votes,",
                "The council votes;",
                "The council votes:",
                "- The council votes",
                "“Why?”"
            })
    void takesALineWithoutATitlesShapeForNoHeadline(String line) {
        Page page = Pages.read(line, "", BODY, "", MORE);
        assertThat(Pages.paragraphs(page)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.text()).startsWith(line);
    }

    @ParameterizedTest
    @CsvSource({"150, 2", "151, 3"})
    void takesNoLongLineForAHeadline(int length, int paragraphs) {
        Page page = Pages.read("H".repeat(length), "", BODY, "", MORE);
        assertThat(Pages.paragraphs(page)).hasSize(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "World; true",
                "World News; true",
                "World News Today; false",
            })
    void passesOverANameOfASection(String section, boolean passed) {
        Page page = Pages.read(section, HEADLINE, "", BODY, MORE);
        assertThat(page.headline()).isEqualTo(passed ? HEADLINE : section);
    }

    @Test
    void takesAShortTitleAboveAShortTitleForTheHeadline() {
        assertThat(Pages.read("World", "Ferry line closed", "", BODY, MORE).headline())
                .isEqualTo("World");
    }

    @Test
    void takesNoTitleWithTwoBodiesForABrowserTitle() {
        assertThat(Pages.read("Ferry line closed - The Bugle", "Ferry line closed", "", BODY, MORE)
                        .headline())
                .isEqualTo("Ferry line closed - The Bugle");
        String site = " - The Bugle of Port Ellery and of all the Islands round it since 1931";
        assertThat(Pages.read(HEADLINE + site, HEADLINE, "", BODY, MORE).headline())
                .isEqualTo(HEADLINE + site);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "harbor council VOTES to close the old ferry line; true",
                "“Harbor council votes to close the old ferry line”; true",
                "Harbor council votes to close...; true",
                "Harbor council votes to close…; true",
                "Harbor council votes…; false",
                "Harbor council votes to close; false",
                "Harbor council votes to close the new ferry line; false",
                "Harbor council votes to keep…; false"
            })
    void findsTheHeadlineWhereThePagePrintsItAgain(String line, boolean repeated) {
        Page page = Pages.read(HEADLINE, "", BODY, line, MORE);
        assertThat(Pages.removed(page, RemovalReason.REPEATED_HEADLINE)).hasSize(repeated ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELLERY — The line is closed.", "QUILL: We were never asked."})
    void takesNoOpeningOfTheBodyForAStandfirst(String opening) {
        Page page = Pages.read(HEADLINE, opening, "March 4, 2025", BODY, MORE);
        assertThat(page.standfirst()).isNull();
        assertThat(page.text()).startsWith(opening);
    }

    @ParameterizedTest
    @CsvSource({"70, true", "71, false"})
    void takesNoLongLineForAStandfirst(int words, boolean standfirst) {
        String line = "The council" + " votes".repeat(words - 2);
        Page page = Pages.read(HEADLINE, line, "March 4, 2025", BODY, MORE);
        assertThat(line.equals(page.standfirst())).isEqualTo(standfirst);
    }

    @Test
    void takesTheOnlyTextForNoStandfirst() {
        Page page = Pages.read(HEADLINE, BODY, "March 4, 2025");
        assertThat(page.standfirst()).isNull();
        assertThat(page.text()).isEqualTo(BODY);
    }

    @Test
    void takesALineBeforeACounterForAStandfirstOnlyBelowTheHeadline() {
        assertThat(Pages.read(HEADLINE, SUMMARY, "4 min read", BODY, MORE).standfirst())
                .isEqualTo(SUMMARY);
        assertThat(Pages.read(HEADLINE, "", SUMMARY, "4 min read", BODY, MORE).standfirst())
                .isNull();
        assertThat(Pages.read(HEADLINE, "", SUMMARY, "March 4, 2025", BODY, MORE)
                        .standfirst())
                .isEqualTo(SUMMARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foreign correspondent", "Senior editor", "Ellery bureau chief"})
    void takesThePostBelowANameForPartOfTheByline(String post) {
        Page page = Pages.read(HEADLINE, "Mara Quill", post, "March 4, 2025", BODY, MORE);
        assertThat(page.authors()).containsExactly("Mara Quill");
        assertThat(Pages.removed(page, RemovalReason.BYLINE)).containsExactly("Mara Quill", post);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The editor of the Bugle resigned.", "They met the old senior staff editor of it", "Boats leave"
            })
    void takesNoSentenceBelowTheBylineForAPost(String line) {
        Page page = Pages.read(HEADLINE, "By Mara Quill", line, "", BODY, MORE);
        assertThat(Pages.removed(page, RemovalReason.BYLINE)).containsExactly("By Mara Quill");
        assertThat(page.text()).startsWith(line);
    }

    @Test
    void takesNamesAloneInTheBodyForNoByline() {
        Page page = Pages.read(HEADLINE, "", BODY, "", "Mara Quill", "", MORE);
        assertThat(page.authors()).isEmpty();
        assertThat(Pages.headings(page)).containsExactly("Mara Quill");
    }

    @Test
    void readsTheBylineBelowTheTextWhereTheHeadHasNone() {
        Page page = Pages.read(HEADLINE, "", BODY, MORE, "By Mara Quill", "By Tom Stout");
        assertThat(page.authors()).containsExactly("Mara Quill");
    }

    @Test
    void namesEachAuthorOnce() {
        Page page = Pages.read(HEADLINE, "By Mara Quill", "By Mara Quill and Tom Stout", BODY, MORE);
        assertThat(page.authors()).containsExactly("Mara Quill", "Tom Stout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Written by Mara Quill",
                "Words: Mara Quill",
                "Story by Mara Quill",
                "Analysis by Mara Quill",
                "Opinion by Mara Quill",
                "Text: Mara Quill"
            })
    void readsAllOpeningsOfAByline(String line) {
        assertThat(Pages.read(HEADLINE, line, BODY, MORE).authors()).containsExactly("Mara Quill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporting by “a friend of the paper”", "By", "Sold by Mara Quill", "By “Mara Quill”"})
    void readsNoBylineFromOtherLines(String line) {
        assertThat(Pages.removed(Pages.read(HEADLINE, "", BODY, line, MORE), RemovalReason.BYLINE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by Mara Quill in Ellery",
                "(Reporting by Mara Quill)",
                "Additional reporting by Tom Stout."
            })
    void takesThoseWhoHelpedForNoAuthors(String line) {
        Page page = Pages.read(HEADLINE, "", BODY, MORE, line);
        assertThat(page.authors()).isEmpty();
        assertThat(Pages.removed(page, RemovalReason.BYLINE)).containsExactly(line);
    }

    @Test
    void prefersTheDateOfTheHead() {
        Page page = Pages.read(HEADLINE, "Updated March 6, 2025", BODY, MORE, "March 4, 2025");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 6));
    }

    @Test
    void readsTheDateBehindTheByline() {
        Page page = Pages.read(HEADLINE, "By Mara Quill | March 4, 2025", BODY, MORE);
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Last updated", "Updated:", "Modified"})
    void readsTheLabelAboveADate(String label) {
        Page page = Pages.read(HEADLINE, label, "March 6, 2025", "March 4, 2025", BODY, MORE);
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @Test
    void readsADateBelowTheTextWhereTheHeadHasNone() {
        Page page = Pages.read(HEADLINE, "", BODY, MORE, "March 4, 2025");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(page.text()).endsWith(MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Swans are back",
                "Swans return to the lake.",
                "swans return to the lake",
                "Swans return to the lake and",
                "“We will all return to the lake,” she said"
            })
    void takesNoOtherLineBelowALabelForATitle(String line) {
        Page page = Pages.read(HEADLINE, "", BODY, "Related stories", line, "", MORE);
        assertThat(Pages.removed(page, RemovalReason.FOREIGN_LINK)).isEmpty();
        assertThat(Pages.removed(page, RemovalReason.WIDGET)).containsExactly("Related stories");
    }

    @Test
    void takesNoMoreThanSixTitlesBelowALabel() {
        String[] lines = new String[11];
        Arrays.fill(lines, "Swans return to the lake");
        lines[0] = HEADLINE;
        lines[1] = BODY;
        lines[2] = "Related stories";
        lines[10] = MORE;
        assertThat(Pages.removed(Pages.read(lines), RemovalReason.FOREIGN_LINK)).hasSize(6);
    }

    @Test
    void takesATitleThatGoesOnForText() {
        Page page = Pages.read(HEADLINE, "", BODY, "Related stories", "Swans return to the lake", "and stay.", MORE);
        assertThat(page.text()).contains("Swans return to the lake and stay.");
    }

    @Test
    void takesTheMakerBesideTheCaptionOut() {
        String caption = "A swan lands by the pier. (Jane Doe/Reuters)";
        Page below = Pages.read(HEADLINE, "", BODY, caption, "Doe/Reuters)", MORE);
        assertThat(Pages.body(below)).containsExactly(BODY, MORE);
        Page above = Pages.read(HEADLINE, "", BODY, "by the pier. (Jane Doe/Reuters)", caption, MORE);
        assertThat(above.captions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://bugle.example/2025/harbor-council-votes-close-ferry-line?ref=x; true",
                "https://bugle.example/harbor-council-votes_close.html; true",
                "https://bugle.example/is-it-so-harbor-council-votes-close; true",
                "https://bugle.example/the-old-to-by-in-at; false",
                "https://bugle.example/harbor-council-votes-for-swans-and-boats; false",
                "https://bugle.example/harbor-council; false",
                "https://bugle.example/council; false"
            })
    void knowsItsAddressByTheWordsOfTheHeadline(String address, boolean own) {
        Page page = Pages.read(HEADLINE, "", BODY, address, MORE);
        assertThat(page.url()).isEqualTo(own ? address : null);
        assertThat(Pages.removed(page, own ? RemovalReason.OTHER : RemovalReason.FOREIGN_LINK))
                .containsExactly(address);
    }
}
