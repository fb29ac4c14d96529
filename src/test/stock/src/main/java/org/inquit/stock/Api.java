package org.inquit.stock;

import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The fields that the attacks ask for. */
@GraphQLApi
public class Api {

    private final Archive archive;

    Api(Archive archive) {
        this.archive = archive;
    }

    /** Words that a text must contain. */
    public record TextFilter(String contains) {}

    /** Which articles to list. */
    public record ArticleFilter(TextFilter title) {}

    /** The set of articles on which the engine was evaluated. */
    public record Accuracy(String set) {}

    /** What found the quotes. */
    public record Engine(String version, List<Accuracy> accuracy) {}

    @Query
    public Connection<Article> articles(Integer first, String after, ArticleFilter filter) {
        return Connection.of(
                archive.articles.stream().filter(each -> fits(each, filter)).toList(), first, after);
    }

    @Query
    public Connection<Quote> quotes(Integer first, String after) {
        return Connection.of(archive.quotes, first, after);
    }

    @Query
    public Connection<Expert> experts(Integer first, String after) {
        return Connection.of(archive.experts, first, after);
    }

    @Query
    public Engine engine() {
        return new Engine("1", List.of(new Accuracy("news"), new Accuracy("wire")));
    }

    @Query
    public Node node(@Id String id) {
        return archive.node(id);
    }

    public Connection<Quote> quotes(@Source Article article, Integer first, String after) {
        return Connection.of(article.quotes, first, after);
    }

    public Connection<Quote> quotes(@Source Expert expert, Integer first, String after) {
        return Connection.of(expert.quotes, first, after);
    }

    private static boolean fits(Article article, ArticleFilter filter) {
        return filter == null
                || filter.title() == null
                || filter.title().contains() == null
                || article.getTitle().contains(filter.title().contains());
    }
}
