package org.inquit.graphql.facet;

import org.eclipse.microprofile.graphql.Description;

/**
 * How many named sources articles have.
 *
 * @param mean on average
 * @param median half of the articles have no more
 * @param p90 nine of ten articles have no more
 * @param most the most that one article has
 * @param none how many articles have none
 * @param one how many articles have a single one
 */
@Description("How many named sources, persons and organisations, articles quote. Percentiles are by nearest rank.")
public record SourcesPerArticle(
        @Description("On average.") double mean,
        @Description("Half of the articles have no more.") int median,
        @Description("Nine of ten articles have no more.") int p90,
        @Description("The most that one article has.") int most,

        @Description("How many articles quote no named source.")
        int none,

        @Description("How many articles quote a single named source.")
        int one) {

    static SourcesPerArticle of(Histogram sources) {
        long articles = sources.count();
        return new SourcesPerArticle(
                articles == 0 ? 0 : (double) sources.sum() / articles,
                (int) sources.percentile(0.5),
                (int) sources.percentile(0.9),
                (int) sources.largest(),
                (int) sources.count(0),
                (int) sources.count(1));
    }
}
