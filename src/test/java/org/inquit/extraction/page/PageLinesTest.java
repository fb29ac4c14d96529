package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.inquit.extraction.Page;
import org.inquit.extraction.RemovalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a page belong together, and which stand apart. */
class PageLinesTest {

    private static final String HEADLINE = "Harbor council votes to close the old ferry line";
    private static final String BODY = "The council of Port Ellery voted on Monday to close the ferry line.";
    private static final String MORE = "“Nobody asked us,” said Mara Quill, who has run the kiosk for years.";
    private static final String LONG = "it was the last of the boats that tied the island to the town of";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "The island held out ~ It was cold",
                "The island held out. ~ it was cold",
                "“Why now?” ~ She asked again.",
                "It held out in the U.S. ~ It was cold.",
                "The island has ~ - held out",
                "The island has ~ QUILL: Why?",
                "The island held out. ~ , and was cold.",
                "- the island ~ held out"
            })
    void leavesLinesApartThatMakeNoSentence(String first, String second) {
        Page page = Pages.read(HEADLINE, "", BODY, first, second, MORE);
        assertThat(Pages.paragraphs(page)).containsExactly(BODY, first, second, MORE);
    }

    @Test
    void joinsOverABlankLineOnlyWhatSurelyGoesOn() {
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, "They met the", "", "Mayor.", MORE)))
                .containsExactly(BODY, "They met the Mayor.", MORE);
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, "They are near", "", "Mayor Quill.", MORE)))
                .containsExactly(BODY, "They are near", "Mayor Quill.", MORE);
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, "They are near", "Mayor Quill.", MORE)))
                .containsExactly(BODY, "They are near Mayor Quill.", MORE);
    }

    @Test
    void joinsALinkedNameOnlyWhereTheSentenceGoesOn() {
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, "Then came Mayor", "Tom Stout", "and left.", MORE)))
                .containsExactly(BODY, "Then came Mayor Tom Stout and left.", MORE);
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, "Then came Mayor", "Tom Stout", "He left.", MORE)))
                .containsExactly(BODY, "Then came Mayor", "Tom Stout", "He left.", MORE);
        assertThat(Pages.paragraphs(
                        Pages.read(HEADLINE, "", BODY, "Then came Mayor", "Tom Stout", "", "and left.", MORE)))
                .containsExactly(BODY, "Then came Mayor", "Tom Stout and left.", MORE);
    }

    @Test
    void joinsALongLineThatNoiseHasPartedFromItsRest() {
        String open = "They brought the last of the old wooden boats back to the town";
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, open, "Follow", "Ellery Bay at noon.", MORE)))
                .containsExactly(BODY, open + " Ellery Bay at noon.", MORE);
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, "They left", "Follow", "Ellery Bay at noon.", MORE)))
                .containsExactly(BODY, "They left", "Ellery Bay at noon.", MORE);
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, open, "Follow", "ELLERY — It is noon.", MORE)))
                .containsExactly(BODY, open, "ELLERY — It is noon.", MORE);
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, open, "", "Follow", "Ellery Bay at noon.", MORE)))
                .containsExactly(BODY, open, "Ellery Bay at noon.", MORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"She said, “We are done; ”; She said, “We are done”", "They are done; .; They are done."})
    void keepsAMarkThatALinkHasCutOff(String line, String mark, String joined) {
        assertThat(Pages.paragraphs(Pages.read(HEADLINE, "", BODY, line, mark, MORE)))
                .containsExactly(BODY, joined, MORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"They are done.; .", "“They are done”; ”", "They are done; ***", "They are done; .”!"})
    void keepsNoMarkThatClosesNothing(String line, String mark) {
        Page page = Pages.read(HEADLINE, "", BODY, line, mark, MORE);
        assertThat(Pages.paragraphs(page)).containsExactly(BODY, line, MORE);
        assertThat(Pages.removed(page, RemovalReason.OTHER)).containsExactly(mark);
    }

    @Test
    void writesAStraightMarkCloseToItsWords() {
        assertThat(Pages.read(HEADLINE, "", BODY, "She said, \"We are done", "\"", MORE)
                        .text())
                .contains("done\"\n");
    }

    @Test
    void leadsEveryCharacterBackToThePage() {
        String raw = String.join("\n", HEADLINE, "", "The  old ferry", "is\u00A0 gone\u0000 now.", "", MORE);
        Page page = new PageReader().read(raw);
        assertThat(page.text()).startsWith("The old ferry is gone now.");
        assertThat(IntStream.range(0, page.text().length())
                        .filter(at -> !Blank.is(page.text().charAt(at))))
                .allMatch(at ->
                        raw.charAt(page.origin().rawOffset(at)) == page.text().charAt(at));
        assertThat(IntStream.of(3, 13, 16, 26).map(at -> page.origin().rawOffset(at)))
                .containsExactly(
                        raw.indexOf("  old"), raw.indexOf("\nis"), raw.indexOf("\u00A0 gone"), raw.indexOf("\n\n“"));
    }

    @ParameterizedTest
    @CsvSource({"44, 4", "45, 2", "100, 2", "101, 4"})
    void rejoinsOnlyTextsCutAtTheWidthOfAColumn(int width, int paragraphs) {
        String line = "b".repeat(width - 4) + " the";
        assertThat(unwrapped(line, line, line, "", "The end is near")).hasSize(paragraphs);
    }

    @Test
    void endsAParagraphWhereTheColumnIsNotFilled() {
        assertThat(unwrapped(LONG, LONG, "the town of Ulm.", "It was late."))
                .containsExactly(LONG + " " + LONG + " the town of Ulm.", "It was late.");
    }

    @Test
    void rejoinsNoItemsOrnamentsAndAddresses() {
        assertThat(unwrapped(LONG, LONG, LONG, "- an item", "***", "https://bugle.example/a"))
                .containsExactly(String.join(" ", LONG, LONG, LONG), "- an item", "***", "https://bugle.example/a");
    }

    @Test
    void goesOnAfterASentenceThatEndsAtTheColumn() {
        String full = "it was the last of the boats that tied the island to the town.";
        assertThat(unwrapped(LONG, LONG, LONG, full, "Nobody came.")).hasSize(1);
        assertThat(unwrapped(LONG, LONG, LONG, full.substring(20), "Nobody came."))
                .hasSize(2);
    }

    @Test
    void leavesAPageOfWholeLinesAsItIs() {
        assertThat(unwrapped(BODY, BODY, BODY)).hasSize(3);
        assertThat(unwrapped(LONG, LONG, BODY, BODY, BODY, BODY)).hasSize(6);
    }

    private static List<String> unwrapped(String... lines) {
        String page = String.join("\n", lines);
        return HardWrap.undo(page, LineSplitter.split(page)).stream()
                .map(Line::text)
                .toList();
    }
}
