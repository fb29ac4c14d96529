package org.inquit.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short invented pages, read through the door: a headline, a day and paragraphs. */
final class Articles {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    private Articles() {}

    static List<FoundQuote> quotes(String... paragraphs) {
        String page = "Lund rebuilds its pier after the flood\n\nMarch 5, 2025\n\n" + String.join("\n\n", paragraphs);
        return EXTRACTOR.extract(page).quotes();
    }

    /** The name of the speaker, null where nobody is named. */
    static @Nullable String speaker(FoundQuote quote) {
        FoundExpert speaker = quote.speaker();
        return speaker == null ? null : speaker.name();
    }
}
