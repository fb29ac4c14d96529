package org.inquit.evaluation;

import java.util.List;

/**
 * An article whose quotes people have marked.
 *
 * @param id names it in predictions and lists of errors
 * @param text the raw page, as the extractor gets it
 * @param quotes what is marked, indirect quotes included where the file keeps them in the same list
 * @param indirect the indirect quotes, from whichever list
 * @param experts the named sources with the capacities that the article prints
 */
record GoldArticle(
        String id, ArticleText text, List<GoldQuote> quotes, List<GoldQuote> indirect, List<GoldExpert> experts) {

    GoldArticle {
        quotes = List.copyOf(quotes);
        indirect = List.copyOf(indirect);
        experts = List.copyOf(experts);
    }
}
