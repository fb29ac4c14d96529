package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Article;

/** A page of a list of articles. */
@Description("A page of a list of articles.")
public final class ArticleConnection extends Connection<Article, ArticleEdge> {

    public ArticleConnection(Page<Article> page) {
        super(page, ArticleEdge::new);
    }
}
