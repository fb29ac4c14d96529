package org.inquit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.inquit.graphql.filter.ArticleFilter;
import org.inquit.graphql.filter.QuoteFilter;
import org.jspecify.annotations.Nullable;

/** Whom a set of articles lets speak; each field is counted only where it is asked for. */
@Description("Whom a set of articles lets speak. It tells what is printed, and nothing of what people are beyond that.")
public final class SourceAudit {

    private final ArticleFilter articles;

    SourceAudit(@Nullable ArticleFilter articles) {
        this.articles = articles == null ? ArticleFilter.ALL : articles;
    }

    @Ignore
    public ArticleFilter filter() {
        return articles;
    }

    /** The quotes of these articles. */
    @Ignore
    public QuoteFilter quotes() {
        return QuoteFilter.of(articles);
    }
}
