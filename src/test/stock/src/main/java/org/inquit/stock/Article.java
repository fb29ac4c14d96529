package org.inquit.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;

/** An article with its quotes. */
public final class Article implements Node {

    /** What is told of the file that an article came from. */
    public record Source(List<Removed> removed) {}

    /** Words that were left out. */
    public record Removed(String text) {}

    final List<Quote> quotes = new ArrayList<>();

    private final int number;
    private final String text;

    Article(int number, String text) {
        this.number = number;
        this.text = text;
    }

    @Override
    @Id
    public String getId() {
        return "article-" + number;
    }

    public String getTitle() {
        return "The pier of harbour %d may not be built".formatted(number);
    }

    public LocalDate getPublishedOn() {
        return LocalDate.of(2025, 1, 1).plusDays(number);
    }

    public String getText() {
        return text;
    }

    public Source getSource() {
        return new Source(List.of(new Removed("Read more"), new Removed("Advertisement")));
    }
}
