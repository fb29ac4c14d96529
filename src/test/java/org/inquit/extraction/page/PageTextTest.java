package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

    private static final String HEADLINE = "Harbor council votes to close the old ferry line";
    private static final String BODY = "The council of Port Ellery voted on Monday to close the ferry line.";
    private static final String MORE = "“Nobody asked us,” said Mara Quill, who has run the kiosk for years.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "The island has ~ held out for years. ~ The island has held out for years.",
                "“It is over,” she ~ wrote on X, noting the cost. ~ “It is over,” she wrote on X, noting the cost.",
                "The mayor ~ Tom Stout ~ The mayor Tom Stout, who is 80, agreed.",
                "It was seen by the ~ Ellery Bugle. ~ It was seen by the Ellery Bugle.",
                "“Why now?” ~ she asked. ~ “Why now?” she asked.",
                "The letter said “ ~ we will sue” by May. ~ The letter said “we will sue” by May.",
                "A man from the U.S. ~ and his son came. ~ A man from the U.S. and his son came.",
                "It cut the island ~ ’s last tie. ~ It cut the island’s last tie."
            })
    void joinsASentenceThatALinkHasCut(String first, String second, String joined) {
        String third = second.equals("Tom Stout") ? ", who is 80, agreed." : "";
        Page page = Pages.read(HEADLINE, "", BODY, first, second + (third.isEmpty() ? "" : "\n" + third), MORE);
        assertThat(Pages.body(page)).containsExactly(BODY, joined, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Advertisement", "A swan lands on Sunday. (Jane Doe/Reuters)", "Follow", "https://a.example/b"})
    void joinsASentenceThatNoiseHasCut(String noise) {
        Page page = Pages.read(HEADLINE, "", BODY, "The island has", noise, "held out for years.", MORE);
        assertThat(Pages.body(page)).containsExactly(BODY, "The island has held out for years.", MORE);
    }

    @Test
    void joinsAClosingMarkThatStandsAlone() {
        Page page = Pages.read(HEADLINE, "", BODY, "She said, “We are", "done.", "”", MORE);
        assertThat(Pages.body(page)).containsExactly(BODY, "She said, “We are done.”", MORE);
    }

    @Test
    void leavesWholeParagraphsApart() {
        Page page = Pages.read(HEADLINE, "", BODY, MORE, BODY);
        assertThat(page.text()).isEqualTo(BODY + "\n\n" + MORE + "\n\n" + BODY);
    }

    @Test
    void leavesTheItemsOfAListApart() {
        Page page = Pages.read(HEADLINE, "", BODY, "- the first item", "- the second item", MORE);
        assertThat(Pages.body(page)).containsExactly(BODY, "- the first item", "- the second item", MORE);
    }

    @Test
    void rejoinsATextCutAtAColumn() {
        Page page = Pages.read(
                HEADLINE,
                "",
                "The council of Port Ellery voted on Monday to close the ferry line",
                "that has tied the island to the mainland for more than a century,",
                "and it gave no reason for the vote. Members left by the back door",
                "and would not speak.",
                "",
                "“Nobody asked us,” said Mara Quill, who has run the kiosk for so",
                "many years that she no longer counts them. She learned of it from",
                "the radio.");
        assertThat(Pages.body(page)).hasSize(2);
        assertThat(page.text())
                .contains("ferry line that has", "door and would", "for so many years", "from the radio.");
    }

    @Test
    void tellsHeadingsFromParagraphs() {
        Page page =
                Pages.read(HEADLINE, "", BODY, "A long goodbye", MORE, "What happens now?", BODY, "“Swan lake”", MORE);
        assertThat(Pages.headings(page)).containsExactly("A long goodbye", "What happens now?", "“Swan lake”");
        assertThat(Pages.body(page)).containsExactly(BODY, MORE, BODY, MORE);
    }

    @Test
    void takesTheLastLineForNoHeading() {
        assertThat(Pages.headings(Pages.read(HEADLINE, "", BODY, "And so it ends")))
                .isEmpty();
    }

    @Test
    void readsAllKindsOfLineEnds() {
        String text = Pages.read(HEADLINE, "", BODY, MORE).text();
        for (String end : new String[] {"\r\n", "\r", "\u2028", "\u0085"}) {
            String raw = String.join(end, HEADLINE, "", BODY, MORE);
            assertThat(new PageReader().read(raw).text()).isEqualTo(text);
        }
    }

    @Test
    void dropsTheByteOrderMarkAndReadsNarrowSpaces() {
        Page page = new PageReader().read("\uFEFF" + HEADLINE + "\n\nThe\u00A0ferry  is\tgone.\n\n" + MORE);
        assertThat(page.headline()).isEqualTo(HEADLINE);
        assertThat(page.text()).startsWith("The ferry is gone.");
        assertThat(page.removed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\u00A0\n"})
    void readsAnEmptyPage(String raw) {
        Page page = new PageReader().read(raw);
        assertThat(page.headline()).isEmpty();
        assertThat(page.text()).isEmpty();
        assertThat(page.paragraphs()).isEmpty();
    }
}
