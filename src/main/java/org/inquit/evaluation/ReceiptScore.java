package org.inquit.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Counts what lies behind a served name: the best candidate, its confidence, the words that name the source. */
final class ReceiptScore {

    private Tally bestJoint = Tally.NONE;
    private Share mentions = new Share(0, 0);
    private final List<Judgement> judgements = new ArrayList<>();

    ReceiptScore(List<ScoredArticle> articles) {
        articles.forEach(this::add);
    }

    /** As the joint figure, with the best candidate's name also where none is served. */
    Tally bestJoint() {
        return bestJoint;
    }

    /** Of the spans whose source is named here by words, those where we point to these words. */
    Share mentions() {
        return mentions;
    }

    Confidences confidences() {
        return new Confidences(judgements);
    }

    private void add(ScoredArticle article) {
        bestJoint = bestJoint.plus(new Tally(0, article.marked().size(), 0));
        for (GoldQuote quote : article.gold().quotes()) {
            quote.spans().forEach(span -> add(quote, found(article, span)));
        }
    }

    private void add(GoldQuote quote, List<Prediction> found) {
        Range mention = quote.mention();
        if (mention != null) {
            mentions = mentions.plus(found.stream().anyMatch(each -> pointsTo(mention, each)));
        }
        if (quote.speaker() == null) {
            bestJoint = bestJoint.plus(new Tally(0, found.isEmpty() ? 0 : -1, 0));
        } else {
            addNamed(quote, found);
        }
    }

    private void addNamed(GoldQuote quote, List<Prediction> found) {
        boolean right = found.stream().anyMatch(each -> SameName.test(quote.speaker(), each.bestName()));
        bestJoint = bestJoint.plus(new Tally(right ? 1 : 0, 0, 1));
        found.stream()
                .limit(1)
                .map(each -> new Judgement(each.confidence(), SameName.test(quote.speaker(), each.bestName())))
                .forEach(judgements::add);
    }

    private static boolean pointsTo(Range mention, Prediction prediction) {
        return prediction.mention() != null && prediction.mention().overlaps(mention);
    }

    private static List<Prediction> found(ScoredArticle article, Range span) {
        ArticleText text = article.gold().text();
        Range words = text.trimmed(span);
        return article.marked().stream()
                .filter(each -> words.iou(text.trimmed(each.range())) >= SpanMatching.ENOUGH)
                .toList();
    }
}
