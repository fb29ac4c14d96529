package org.inquit.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * Gold articles of one kind, evaluated together.
 *
 * @param name what the figures are filed under
 * @param description which kind of articles they are, empty where nobody said
 * @param articles all of them
 */
record GoldSet(String name, String description, List<GoldArticle> articles) {

    GoldSet {
        articles = List.copyOf(articles);
    }

    /** The set of a file without a name of its own. */
    static GoldSet unnamed(Path path) {
        String file = path.getFileName().toString();
        return new GoldSet(file.replaceFirst("\\.jsonl?$", ""), "", GoldFile.read(path));
    }

    /** Whether the gold knows who is meant, or only repeats the words that stand at the quote. */
    boolean hasFullNames() {
        return articles.stream()
                .flatMap(article -> article.quotes().stream().filter(quote -> isFullName(article, quote)))
                .findAny()
                .isPresent();
    }

    private static boolean isFullName(GoldArticle article, GoldQuote quote) {
        Range mention = quote.mention();
        return quote.speaker() != null
                && !quote.spans().isEmpty()
                && (mention == null
                        || !SameName.test(quote.speaker(), article.text().words(mention)));
    }
}
