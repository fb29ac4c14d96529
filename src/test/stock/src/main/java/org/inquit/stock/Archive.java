package org.inquit.stock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Invented articles in memory. */
@ApplicationScoped
public class Archive {

    private static final int ARTICLES = 300;
    private static final int EXPERTS = 100;
    private static final int QUOTES_OF_AN_ARTICLE = 10;
    private static final int SENTENCES = 30;
    private static final String SENTENCE = "The council of the harbour met again and put the pier off until the spring. ";

    final List<Article> articles = new ArrayList<>();
    final List<Expert> experts = new ArrayList<>();
    final List<Quote> quotes = new ArrayList<>();

    /** The same for each start. */
    public Archive() {
        for (int number = 0; number < EXPERTS; number++) {
            experts.add(new Expert(number));
        }
        for (int number = 0; number < ARTICLES; number++) {
            add(new Article(number, SENTENCE.repeat(SENTENCES)));
        }
    }

    /** Anything with this id, or null. */
    Node node(String id) {
        return Stream.of(articles, experts, quotes)
                .<Node>flatMap(List::stream)
                .filter(node -> node.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void add(Article article) {
        articles.add(article);
        for (int i = 0; i < QUOTES_OF_AN_ARTICLE; i++) {
            int number = quotes.size();
            Quote quote = new Quote(number, article, experts.get(number * 7 % EXPERTS));
            quotes.add(quote);
            article.quotes.add(quote);
            quote.getSpeaker().quotes.add(quote);
        }
    }
}
