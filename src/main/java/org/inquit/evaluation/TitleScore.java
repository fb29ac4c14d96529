package org.inquit.evaluation;

import java.util.List;
import java.util.Objects;

/** Counts in which capacity experts speak: of those found whom the gold gives a title, who has one that fits. */
final class TitleScore {

    private TitleScore() {}

    static Share of(ScoredArticle article) {
        Share titles = new Share(0, 0);
        for (GoldExpert expert : article.gold().experts()) {
            List<Prediction> entries = article.predictions().stream()
                    .filter(each -> SameName.test(expert.name(), each.speaker()))
                    .toList();
            if (!expert.titles().isEmpty() && !entries.isEmpty()) {
                titles = titles.plus(fits(expert, entries));
            }
        }
        return titles;
    }

    private static boolean fits(GoldExpert expert, List<Prediction> entries) {
        return entries.stream()
                .map(Prediction::title)
                .filter(Objects::nonNull)
                .anyMatch(given -> expert.titles().stream().anyMatch(gold -> SameTitle.test(gold, given)));
    }
}
