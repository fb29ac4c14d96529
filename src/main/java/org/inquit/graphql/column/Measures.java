package org.inquit.graphql.column;

import org.inquit.archive.Article;
import org.inquit.archive.Quote;

/**
 * What is told of a row besides that it is one, in HQL.
 *
 * @param words its words
 * @param first its date
 * @param last its date, or the later one where it has two
 */
public record Measures(String words, String first, String last) {

    private static final Measures QUOTES = new Measures(
            "case when x.kind = org.inquit.extraction.QuoteKind.INDIRECT then 0 else x.wordCount end",
            "x.publishedOn",
            "x.publishedOn");
    private static final Measures ARTICLES = new Measures("x.wordCount", "x.publishedOn", "x.publishedOn");
    private static final Measures EXPERTS = new Measures("x.wordCount", "x.firstQuotedOn", "x.lastQuotedOn");

    /** The measures of a type of record. */
    public static Measures of(Class<?> type) {
        if (type.equals(Quote.class)) {
            return QUOTES;
        }
        return type.equals(Article.class) ? ARTICLES : EXPERTS;
    }

    /** What rows add up to. */
    public String sums() {
        return "count(*), sum(%s), min(%s), max(%s)".formatted(words, first, last);
    }
}
