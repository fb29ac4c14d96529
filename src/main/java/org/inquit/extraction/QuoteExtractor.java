package org.inquit.extraction;

import java.util.List;
import org.inquit.extraction.language.LanguageGuess;
import org.inquit.extraction.page.PageReader;
import org.inquit.extraction.speech.QuoteFinder;

/**
 * The door of the extraction: the raw text of a news page in, its article and quotes out.
 *
 * <p>Safe for use by several threads. Takes time linear in the text and throws for no text.
 */
public final class QuoteExtractor {

    /** Changes whenever the same text may give other findings. */
    public static final String VERSION = "6";

    private final PageReader pages = new PageReader();
    private final LanguageGuess languages = new LanguageGuess();
    private final QuoteFinder finder = new QuoteFinder();

    /** What a raw page holds; quotes are looked for in English text only. */
    public Extraction extract(String rawPage) {
        Page page = pages.read(rawPage);
        String language = languages.of(page.text());
        List<FoundQuote> quotes = language.equals("en") ? finder.quotes(page) : List.of();
        return new Extraction(page, language, quotes);
    }
}
