package org.inquit.graphql.facet;

import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** How many named sources the articles of a root list have. */
public record SourceCounts() implements Summary<SourcesPerArticle> {

    @Override
    public Map<String, SourcesPerArticle> read(Session session, Tally articles, List<String> parents) {
        List<Object[]> sizes = articles.sizes(
                session,
                "count(distinct p.expertId)",
                " left join Appearance p on p.articleId = x.id and p.quoteCount > 0",
                "x.id");
        return Map.of("", SourcesPerArticle.of(Histogram.of(sizes)));
    }

    @Override
    public SourcesPerArticle ofNothing() {
        return SourcesPerArticle.of(Histogram.of(List.of()));
    }
}
