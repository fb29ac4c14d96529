package org.inquit.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what went wrong in an article, for those who learn from it: spans with another name, missed ones, invented ones. */
final class ErrorList {

    private static final int SHOWN = 60;

    private final ArticleText text;
    private final String id;

    private ErrorList(GoldArticle gold) {
        this.text = gold.text();
        this.id = gold.id();
    }

    static Stream<String> of(ScoredArticle article) {
        ErrorList errors = new ErrorList(article.gold());
        Set<Prediction> matched = article.matches().stream()
                .map(SpanMatch::prediction)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Stream.concat(
                article.matches().stream()
                        .filter(SpanMatch::isNamed)
                        .filter(match -> !match.isRight())
                        .map(errors::wrong),
                article.marked().stream()
                        .filter(each -> each.speaker() != null && !matched.contains(each))
                        .map(each -> errors.line("OUTSIDE", each.range(), null, each)));
    }

    private String wrong(SpanMatch match) {
        String what = match.isFound() ? "WRONG" : "MISSED";
        return line(what, match.span(), match.quote().speaker(), match.prediction());
    }

    private String line(String what, Range range, @Nullable String goldName, @Nullable Prediction given) {
        List<String> cells = List.of(
                what,
                id,
                words(range),
                "gold " + Objects.requireNonNullElse(goldName, "-"),
                "given " + (given == null ? "-" : Objects.requireNonNullElse(given.speaker(), "-")),
                given == null ? "-" : given.method().name(),
                given == null ? "-" : String.valueOf(given.confidence()));
        return String.join(" | ", cells);
    }

    private String words(Range range) {
        Range shown = new Range(range.start(), Math.min(range.end(), range.start() + SHOWN));
        return text.words(shown).replaceAll("\\s+", " ");
    }
}
