package org.inquit.evaluation;

import java.util.List;

/** A gold article with what the extractor found in it. */
final class ScoredArticle {

    private final GoldArticle gold;
    private final List<Prediction> predictions;
    private final List<Prediction> marked;
    private final List<SpanMatch> matches;

    ScoredArticle(GoldArticle gold, List<Prediction> predictions) {
        this.gold = gold;
        this.predictions = List.copyOf(predictions);
        this.marked = predictions.stream().filter(each -> !each.isIndirect()).toList();
        this.matches =
                SpanMatching.of(gold, marked.stream().filter(this::hasWords).toList());
    }

    GoldArticle gold() {
        return gold;
    }

    /** All that was found, in the order of print. */
    List<Prediction> predictions() {
        return predictions;
    }

    /** The quote-marked spans among it. */
    List<Prediction> marked() {
        return marked;
    }

    /** The quote-marked spans of the gold, each with what was found for it. */
    List<SpanMatch> matches() {
        return matches;
    }

    /** Quote-marked spans: found for the gold, found at all, in the gold. */
    Tally spans() {
        return new Tally(count(matches.stream().filter(SpanMatch::isFound).count()), given(), matches.size());
    }

    /** Named quote-marked spans: right in words and name, given to anyone, in the gold. */
    Tally joint() {
        long unnamed = matches.stream()
                .filter(match -> match.isFound() && !match.isNamed())
                .count();
        return new Tally(
                count(matches.stream().filter(SpanMatch::isRight).count()),
                given() - count(unnamed),
                count(matches.stream().filter(SpanMatch::isNamed).count()));
    }

    /** Whether there is more to it than quotation marks and points. */
    boolean hasWords(Prediction prediction) {
        return !gold.text().trimmed(prediction.range()).isEmpty();
    }

    private int given() {
        return count(marked.stream().filter(this::hasWords).count());
    }

    private static int count(long small) {
        return Math.toIntExact(small);
    }
}
