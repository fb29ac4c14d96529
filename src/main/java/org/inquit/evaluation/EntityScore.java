package org.inquit.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the distinct people and bodies that are quoted in marks: who is in the story, however often. */
final class EntityScore {

    private EntityScore() {}

    static Tally of(ScoredArticle article) {
        List<String> gold = distinct(article.gold().quotes().stream()
                .filter(quote -> !quote.spans().isEmpty())
                .map(GoldQuote::speaker));
        List<String> given =
                distinct(article.marked().stream().filter(article::hasWords).map(Prediction::speaker));
        return new Tally(right(gold, new ArrayList<>(given)), given.size(), gold.size());
    }

    private static int right(List<String> gold, List<String> unused) {
        int right = 0;
        for (String name : gold) {
            int place = 0;
            while (place < unused.size() && !SameName.test(name, unused.get(place))) {
                place++;
            }
            if (place < unused.size()) {
                unused.remove(place);
                right++;
            }
        }
        return right;
    }

    private static List<String> distinct(Stream<@Nullable String> names) {
        List<String> distinct = new ArrayList<>();
        names.filter(Objects::nonNull).forEach(name -> {
            if (distinct.stream().noneMatch(earlier -> SameName.test(earlier, name))) {
                distinct.add(name);
            }
        });
        return distinct;
    }
}
