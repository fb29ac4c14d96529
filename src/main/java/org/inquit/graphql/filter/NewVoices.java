package org.inquit.graphql.filter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Experts whose first article of all is among those that a filter lets through.
 *
 * @param articles which articles
 */
public record NewVoices(ArticleFilter articles) implements Filter {

    @Override
    public String condition(Conditions conditions, String alias) {
        return conditions.newVoice(articles, alias);
    }

    @Override
    public List<Filter> inner() {
        return articles.inner();
    }

    @Override
    public Stream<List<?>> ownLists() {
        return articles.ownLists();
    }
}
