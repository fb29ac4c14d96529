package org.inquit.extraction;

import java.util.List;

/**
 * All that was found in one article.
 *
 * @param page the article and what was taken off it
 * @param language BCP 47 tag of its language: 'en'; 'und' where it cannot be told
 * @param quotes in the order of their first word
 */
public record Extraction(Page page, String language, List<FoundQuote> quotes) {

    public Extraction {
        quotes = List.copyOf(quotes);
    }
}
