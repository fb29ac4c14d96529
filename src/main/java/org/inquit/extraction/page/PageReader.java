package org.inquit.extraction.page;

import java.time.LocalDate;
import java.util.List;
import org.inquit.extraction.Page;
import org.inquit.extraction.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a raw news page, so that quotes are sought in the article alone and every one leads back to the page. */
public final class PageReader {

    private static final int HEADLINE_WORDS = 12;

    /** Tells the article from the rest of the page; takes any text whatever. */
    public Page read(String raw) {
        StorableText source = StorableText.of(raw);
        Layout layout = LineClassifier.layOut(HardWrap.undo(source.text(), LineSplitter.split(source.text())));
        RelatedTitles.mark(layout);
        RepeatedCredit.mark(layout);
        Head head = HeadReader.read(layout);
        LocalDate published = DateFinder.find(layout, head.bodyStart());
        String address = AddressFinder.find(layout, head.headline());
        TextAssembler text = new TextAssembler(source);
        text.addAll(LineJoiner.join(layout));
        return page(source, layout, head, address, published, text);
    }

    private static Page page(
            StorableText source,
            Layout layout,
            Head head,
            @Nullable String address,
            @Nullable LocalDate published,
            TextAssembler assembled) {
        String text = assembled.text();
        return new Page(
                headline(head, text),
                head.standfirst(),
                head.authors(),
                PublisherReader.read(layout),
                address,
                published,
                dateline(assembled),
                text,
                assembled.paragraphs(),
                captions(layout),
                Removals.of(source, layout),
                assembled.origin());
    }

    private static String headline(Head head, String text) {
        if (head.headline() != null) {
            return head.headline();
        }
        int end = text.indexOf('\n');
        return Words.first(end < 0 ? text : text.substring(0, end), HEADLINE_WORDS);
    }

    private static @Nullable String dateline(TextAssembler assembled) {
        List<Paragraph> paragraphs = assembled.paragraphs();
        if (paragraphs.isEmpty()) {
            return null;
        }
        Paragraph first = paragraphs.get(0);
        return DatelineReader.read(assembled.text().substring(first.start(), first.end()));
    }

    private static List<String> captions(Layout layout) {
        return layout.all(LineKind.CAPTION).mapToObj(layout::text).toList();
    }
}
