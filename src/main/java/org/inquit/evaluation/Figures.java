package org.inquit.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that is counted of one set.
 *
 * @param spans quote-marked spans, whoever speaks
 * @param named of the named spans of the gold, those found with the right name, by what names the source there
 * @param joint the main figure: named spans found with the right name
 * @param jointInterval how far other articles of the kind might move its F1
 * @param bestJoint the same with the best candidate where no speaker is served
 * @param entities the distinct speakers of an article
 * @param mentions of the spans, those where we point to the words that name the source
 * @param confidences how sure the extractor was, and how right
 * @param titles of the experts found, those with a capacity that fits
 * @param indirect quotes without marks
 * @param scareQuotes of the marked words that are nobody's, those that were given a speaker
 */
record Figures(
        Tally spans,
        Map<MentionKind, Share> named,
        Tally joint,
        Interval jointInterval,
        Tally bestJoint,
        Tally entities,
        Share mentions,
        Confidences confidences,
        Share titles,
        IndirectScore indirect,
        Share scareQuotes) {

    private static final Share NOTHING = new Share(0, 0);

    static Figures of(List<ScoredArticle> articles) {
        List<Tally> joint = articles.stream().map(ScoredArticle::joint).toList();
        ReceiptScore receipts = new ReceiptScore(articles);
        return new Figures(
                tally(articles, ScoredArticle::spans),
                named(articles),
                joint.stream().reduce(Tally.NONE, Tally::plus),
                Interval.ofF1(joint),
                receipts.bestJoint(),
                tally(articles, EntityScore::of),
                receipts.mentions(),
                receipts.confidences(),
                share(articles, TitleScore::of),
                articles.stream()
                        .map(IndirectScore::of)
                        .reduce(new IndirectScore(Tally.NONE, NOTHING), IndirectScore::plus),
                share(articles, ScareQuotes::of));
    }

    private static Map<MentionKind, Share> named(List<ScoredArticle> articles) {
        Map<MentionKind, Share> named = new EnumMap<>(MentionKind.class);
        articles.stream()
                .map(ScoredArticle::matches)
                .flatMap(Collection::stream)
                .filter(SpanMatch::isNamed)
                .forEach(match -> named.merge(match.quote().mentionKind(), NOTHING.plus(match.isRight()), Share::plus));
        return named;
    }

    private static Tally tally(List<ScoredArticle> articles, Function<ScoredArticle, Tally> count) {
        return articles.stream().map(count).reduce(Tally.NONE, Tally::plus);
    }

    private static Share share(List<ScoredArticle> articles, Function<ScoredArticle, Share> count) {
        return articles.stream().map(count).reduce(NOTHING, Share::plus);
    }
}
