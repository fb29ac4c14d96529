package org.inquit.graphql.facet;

import java.util.Map;
import java.util.stream.LongStream;
import org.inquit.graphql.column.Dimensions;

/** How many named sources the articles of a root list have. */
public record SourceCounts() implements Summary<SourcesPerArticle> {

    @Override
    public Map<String, SourcesPerArticle> read(Tally articles) {
        return Map.of("", SourcesPerArticle.of(articles.sizes(Dimensions.SOURCES)));
    }

    @Override
    public SourcesPerArticle ofNothing() {
        return SourcesPerArticle.of(Histogram.of(LongStream.empty()));
    }
}
