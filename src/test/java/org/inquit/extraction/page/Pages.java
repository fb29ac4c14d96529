package org.inquit.extraction.page;

import java.util.List;
import org.inquit.extraction.Page;
import org.inquit.extraction.ParagraphKind;
import org.inquit.extraction.RemovalReason;
import org.inquit.extraction.RemovedText;

/** Short ways to ask a page, for tests. */
final class Pages {

    private Pages() {}

    static Page read(String... lines) {
        return new PageReader().read(String.join("\n", lines));
    }

    static List<String> removed(Page page, RemovalReason reason) {
        return page.removed().stream()
                .filter(removed -> removed.reason() == reason)
                .map(RemovedText::text)
                .toList();
    }

    static List<String> paragraphs(Page page) {
        return List.of(page.text().split("\n\n", -1));
    }

    static List<String> paragraphs(Page page, ParagraphKind kind) {
        return page.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == kind)
                .map(paragraph -> page.text().substring(paragraph.start(), paragraph.end()))
                .toList();
    }

    static List<String> body(Page page) {
        return paragraphs(page, ParagraphKind.BODY);
    }

    static List<String> headings(Page page) {
        return paragraphs(page, ParagraphKind.HEADING);
    }
}
