package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Article;

/** An article in a list, with its cursor. */
@Description("An article in a list, with its cursor.")
public final class ArticleEdge extends Edge<Article> {

    ArticleEdge(Row<Article> row) {
        super(row);
    }
}
