package org.inquit.evaluation;

import java.util.List;
import org.inquit.extraction.QuoteExtractor;

/**
 * A set with what the extractor found in it.
 *
 * @param set the gold
 * @param articles each with its findings
 * @param articlesPerSecond how fast they were found, warm and on one thread
 */
record Run(GoldSet set, List<ScoredArticle> articles, double articlesPerSecond) {

    Run {
        articles = List.copyOf(articles);
    }

    /** Extracts all articles, and once more by the clock: the first pass pays for reading word lists and compiling. */
    static Run of(GoldSet set) {
        QuoteExtractor extractor = new QuoteExtractor();
        List<ScoredArticle> articles = set.articles().stream()
                .map(article -> new ScoredArticle(article, Predictor.predictions(extractor, article.text())))
                .toList();
        return new Run(set, articles, articlesPerSecond(set, extractor));
    }

    private static double articlesPerSecond(GoldSet set, QuoteExtractor extractor) {
        long start = System.nanoTime();
        set.articles().forEach(article -> Predictor.predictions(extractor, article.text()));
        return set.articles().size() * 1e9 / (System.nanoTime() - start);
    }
}
