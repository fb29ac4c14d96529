package org.inquit.stock;

import org.eclipse.microprofile.graphql.Id;

/** What somebody says in an article. */
public final class Quote implements Node {

    private final int number;
    private final Article article;
    private final Expert speaker;

    Quote(int number, Article article, Expert speaker) {
        this.number = number;
        this.article = article;
        this.speaker = speaker;
    }

    @Override
    @Id
    public String getId() {
        return "quote-" + number;
    }

    public String getText() {
        return "Whoever builds pier %d pays for it,".formatted(number);
    }

    public Article getArticle() {
        return article;
    }

    public Expert getSpeaker() {
        return speaker;
    }
}
