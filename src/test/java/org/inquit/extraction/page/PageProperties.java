package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inquit.extraction.Page;
import org.inquit.extraction.Paragraph;
import org.inquit.extraction.RemovedText;

class PageProperties {

    private static final List<String> LINES = List.of(
            "Harbor council votes to close the old ferry line",
            "Residents say that the vote came without warning.",
            "March 4, 2025",
            "Updated March 6, 2025 at 5:00 p.m. EST",
            "By",
            "By Mara Quill",
            "Mara Quill",
            ",",
            "and",
            "Foreign correspondent",
            "6 min read",
            "Advertisement",
            "Follow Harbor news",
            "Related stories",
            "Swans return to the Ellery lake",
            "READ MORE: Swans return to Ellery",
            "https://bugle.example/harbor-council-votes-close-ferry-line",
            "URL: https://bugle.example/a/1",
            "A swan lands by the pier on Sunday. (Jane Doe/Reuters)",
            "Photo: Jane Doe",
            "© 2025 The Ellery Bugle",
            "* * *",
            "”",
            "World",
            "",
            "ELLERY (AP) — The line is closed, said Mara Quill.",
            "“Nobody asked us,” she said. “Nobody.”",
            "The island has",
            "held out for years.",
            "QUILL: Why did you close it?",
            "- an item",
            "What happens now?",
            "\tThe\u00A0ferry  is gone.\u0000");

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(LINES).list().ofMaxSize(24).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bits = Arbitraries.of(
                "By ",
                "\n",
                "\r\n",
                "“",
                "”",
                "\"",
                " ",
                "the",
                "Kyiv",
                "/",
                "(",
                ")",
                ".",
                ",",
                "—",
                "2025",
                "March 4, 2025",
                ":",
                "http://a",
                "\uD83D\uDE00",
                "\uD800",
                "\u0000",
                "©",
                "- ",
                "A",
                "’s",
                "1",
                "\u00A0");
        return Arbitraries.oneOf(bits, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(60)
                .map(b -> String.join("", b));
    }

    @Property(tries = 300)
    void everyCharacterLeadsBackToThePage(@ForAll("texts") String raw) {
        Page page = new PageReader().read(raw);
        for (int i = 0; i < page.text().length(); i++) {
            char c = page.text().charAt(i);
            if (!Blank.is(c)) {
                assertThat(raw.charAt(page.origin().rawOffset(i))).isEqualTo(c);
            }
        }
    }

    @Property(tries = 300)
    void characterOrderIsThatOfThePage(@ForAll("pages") String raw) {
        Page page = new PageReader().read(raw);
        for (int i = 1; i < page.text().length(); i++) {
            assertThat(page.origin().rawOffset(i))
                    .isGreaterThanOrEqualTo(page.origin().rawOffset(i - 1));
        }
    }

    @Property(tries = 300)
    void paragraphsMakeUpTheText(@ForAll("texts") String raw) {
        Page page = new PageReader().read(raw);
        String joined = page.paragraphs().stream().map(p -> cut(page, p)).collect(Collectors.joining("\n\n"));
        assertThat(joined).isEqualTo(page.text());
        assertThat(page.paragraphs())
                .allSatisfy(p -> assertThat(cut(page, p)).isNotBlank().doesNotContain("\n"));
    }

    @Property(tries = 300)
    void noLineIsLost(@ForAll("pages") String raw) {
        Page page = new PageReader().read(raw);
        for (String line : LINES) {
            String shown = shown(line);
            if (!shown.isEmpty()) {
                assertThat(timesKept(page, shown)).as(line).isGreaterThanOrEqualTo(timesPrinted(raw, shown));
            }
        }
    }

    @Property(tries = 300)
    void noLetterIsLost(@ForAll("texts") String raw) {
        Page page = new PageReader().read(raw);
        String kept = page.text() + page.headline() + page.standfirst() + page.publishedOn() + removed(page) + "March";
        raw.chars()
                .filter(Character::isLetter)
                .forEach(c -> assertThat(kept.indexOf(c)).isNotNegative());
    }

    @Property(tries = 300)
    void theSamePageReadsTheSame(@ForAll("pages") String raw) {
        PageReader reader = new PageReader();
        Page first = reader.read(raw);
        Page second = reader.read(raw);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.removed()).isEqualTo(first.removed());
    }

    private static String cut(Page page, Paragraph paragraph) {
        return page.text().substring(paragraph.start(), paragraph.end());
    }

    private static String removed(Page page) {
        return page.removed().stream().map(RemovedText::text).collect(Collectors.joining("\n"));
    }

    private static String shown(String line) {
        String storable = line.replace("\u0000", "");
        return Blank.collapse(storable, 0, storable.length());
    }

    private static int timesPrinted(String raw, String shown) {
        return (int) raw.lines().filter(line -> shown(line).equals(shown)).count();
    }

    private static int timesKept(Page page, String shown) {
        int kept = times(page.text(), shown);
        kept += page.text().startsWith(page.headline()) ? 0 : times(page.headline(), shown);
        kept += page.standfirst() == null ? 0 : times(page.standfirst(), shown);
        kept += page.publishedOn() != null && shown.equals("March 4, 2025") ? 1 : 0;
        return kept
                + page.removed().stream()
                        .mapToInt(r -> times(shown(r.text()), shown))
                        .sum();
    }

    private static int times(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
