package org.inquit.evaluation;

import java.util.List;

/**
 * Counts indirect quotes, whose edges even people draw differently: half of the words must be shared.
 *
 * @param contents clauses of the gold that were found, clauses given, clauses of the gold
 * @param joint of the clauses of the gold, those found with the right name
 */
record IndirectScore(Tally contents, Share joint) {

    private static final double ENOUGH = 0.5;

    static IndirectScore of(ScoredArticle article) {
        List<GoldQuote> gold = article.gold().indirect();
        long given =
                article.predictions().stream().filter(Prediction::isIndirect).count();
        long found =
                gold.stream().filter(quote -> !found(article, quote).isEmpty()).count();
        long right = gold.stream()
                .filter(quote ->
                        found(article, quote).stream().anyMatch(each -> SameName.test(quote.speaker(), each.speaker())))
                .count();
        return new IndirectScore(new Tally((int) found, (int) given, gold.size()), new Share((int) right, gold.size()));
    }

    IndirectScore plus(IndirectScore other) {
        return new IndirectScore(contents.plus(other.contents), joint.plus(other.joint));
    }

    private static List<Prediction> found(ScoredArticle article, GoldQuote quote) {
        ArticleText text = article.gold().text();
        Range content = text.trimmed(quote.content());
        return article.predictions().stream()
                .filter(Prediction::isIndirect)
                .filter(each -> content.iou(text.trimmed(each.range())) >= ENOUGH)
                .toList();
    }
}
