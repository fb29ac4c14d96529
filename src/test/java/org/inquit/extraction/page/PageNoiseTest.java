package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.Page;
import org.inquit.extraction.RemovalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNoiseTest {

    private static final String HEADLINE = "Harbor council votes to close the old ferry line";
    private static final String BODY = "The council of Port Ellery voted on Monday to close the ferry line.";
    private static final String MORE = "“Nobody asked us,” said Mara Quill, who has run the kiosk for years.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Advertisement~ WIDGET",
                "ADVERTISEMENT~ WIDGET",
                "Share~ WIDGET",
                "Follow Harbor news~ WIDGET",
                "AI Icon~ WIDGET",
                "Skip to content~ WIDGET",
                "Listen to this article~ WIDGET",
                "Sign up for our newsletter~ WIDGET",
                "Sign up for the Morning Tide newsletter and read it before breakfast.~ WIDGET",
                "Get the tide in your inbox every morning.~ WIDGET",
                "Story continues below advertisement~ WIDGET",
                "6 min~ COUNTER",
                "6 min read~ COUNTER",
                "Replies193~ COUNTER",
                "12 comments~ COUNTER",
                "1.2K shares~ COUNTER",
                "2 hours ago~ COUNTER",
                "https://bugle.example/news/swans-return-to-ellery~ FOREIGN_LINK",
                "https://bugle.example/news/swans 2/6~ FOREIGN_LINK",
                "READ MORE: Swans return to Ellery~ FOREIGN_LINK",
                "Related: “Swan lake” empties after a cold winter~ FOREIGN_LINK",
                "Read also | Swans return to Ellery~ FOREIGN_LINK",
                "A swan lands by the pier on Sunday. (Jane Doe/Reuters)~ CAPTION",
                "A swan lands by the pier on Sunday. (AP Photo/Jane Doe, File)~ CAPTION",
                "The pier, shown last year. Jane Doe/Getty Images~ CAPTION",
                "The pier, shown last year. Photograph: Jane Doe/The Bugle~ CAPTION",
                "FILE - The pier in June 2020.~ CAPTION",
                "(Jane Doe/Reuters)~ CREDIT",
                "Photo: Jane Doe~ CREDIT",
                "Photo by Jane Doe~ CREDIT",
                "Getty Images~ CREDIT",
                "Jane Doe for The Ellery Bugle~ CREDIT",
                "* * *~ OTHER",
                "© 2025 The Ellery Bugle~ OTHER",
                "Reporting by Jane Doe in Ellery; Editing by Tom Stout~ BYLINE"
            })
    void takesNoiseOutOfTheTextAndTellsWhy(String line, RemovalReason reason) {
        Page page = Pages.read(HEADLINE, "", BODY, line, MORE);
        assertThat(Pages.removed(page, reason)).containsExactly(line);
        assertThat(page.text()).isEqualTo(BODY + "\n\n" + MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“No,” he said.",
                "Listen.",
                "“Follow the money.”",
                "QUILL: We were never asked.",
                "Share prices fell by 3 percent.",
                "“We want the ferry,” reads a note at the pier. (Jane Doe/Reuters)",
                "He said: “Read more books, and sign up for our newsletter.”",
                "By the end of the week, all of them had left.",
                "In 2025, 12 people used it.",
                "Watch: “We will not give up the line,” Quill said.",
                "A hundred and 12 days.",
                "100 days.",
                "2016 voters react to the closure.",
                "Photo albums lay on the counter.",
                "The F16 flew over the pier."
            })
    void keepsSentencesInTheBody(String line) {
        Page page = Pages.read(HEADLINE, "", BODY, line, MORE);
        assertThat(Pages.body(page)).containsExactly(BODY, line, MORE);
        assertThat(page.removed()).isEmpty();
    }

    @Test
    void removesHeadlineAndDateThatThePageRepeats() {
        Page page = Pages.read(HEADLINE, "March 4, 2025", BODY, HEADLINE, "March 4, 2025", MORE);
        assertThat(Pages.removed(page, RemovalReason.REPEATED_HEADLINE)).containsExactly(HEADLINE);
        assertThat(Pages.removed(page, RemovalReason.REPEATED_DATE)).containsExactly("March 4, 2025");
        assertThat(Pages.body(page)).containsExactly(BODY, MORE);
    }

    @Test
    void removesTheTitlesBelowALabelOfRelatedStories() {
        Page page = Pages.read(HEADLINE, "", BODY, "Related stories", "Swans return to the Ellery lake", MORE);
        assertThat(Pages.removed(page, RemovalReason.FOREIGN_LINK)).containsExactly("Swans return to the Ellery lake");
        assertThat(Pages.body(page)).containsExactly(BODY, MORE);
    }

    @Test
    void servesCaptionsAndListsThemAsRemoved() {
        String caption = "A swan lands by the pier on Sunday. (Jane Doe/Reuters)";
        Page page = Pages.read(HEADLINE, "", BODY, caption, MORE);
        assertThat(page.captions()).containsExactly(caption);
        assertThat(Pages.removed(page, RemovalReason.CAPTION)).containsExactly(caption);
    }

    @Test
    void keepsTheCharactersOfARemovedLine() {
        Page page = Pages.read(HEADLINE, "", BODY, "Follow\u00A0Harbor  news", MORE);
        assertThat(Pages.removed(page, RemovalReason.WIDGET)).containsExactly("Follow\u00A0Harbor  news");
    }

    @Test
    void reportsCharactersThatCannotBeStored() {
        Page page = Pages.read(HEADLINE, "", "The coun\u0000cil \uD800voted \u200Bon it.", "", MORE);
        assertThat(page.text()).startsWith("The council voted on it.");
        assertThat(Pages.removed(page, RemovalReason.OTHER)).containsExactly("\u0000\uD800\u200B");
    }
}
