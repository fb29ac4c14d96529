package org.inquit.extraction;

import java.util.List;

/** Placeholder until the extraction branch is merged. */
public final class QuoteExtractor {

    public static final String VERSION = "0";

    /** Finds nothing yet. */
    public Extraction extract(String rawPage) {
        Page page = new Page(
                "Title",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                rawPage,
                List.of(),
                List.of(),
                List.of(),
                new Origin(new int[] {0}, new int[] {0}));
        return new Extraction(page, "en", List.of());
    }
}
