package org.inquit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pairs the quote-marked spans of the gold with those found, one to one, the best overlaps first. */
final class SpanMatching {

    /** How much of two spans must be shared: a word more or less is no other quote, a sentence is. */
    static final double ENOUGH = 0.8;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::iou)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::given)
            .reversed();

    private SpanMatching() {}

    /** Each span of the gold, in the order of print. */
    static List<SpanMatch> of(GoldArticle gold, List<Prediction> given) {
        SortedMap<Range, GoldQuote> spans = spans(gold);
        Map<Integer, Integer> matched = match(pairs(gold.text(), List.copyOf(spans.keySet()), given));
        List<SpanMatch> matches = new ArrayList<>();
        spans.forEach((span, quote) -> {
            Integer found = matched.get(matches.size());
            matches.add(new SpanMatch(span, quote, found == null ? null : given.get(found)));
        });
        return List.copyOf(matches);
    }

    private static SortedMap<Range, GoldQuote> spans(GoldArticle gold) {
        SortedMap<Range, GoldQuote> spans = new TreeMap<>();
        for (GoldQuote quote : gold.quotes()) {
            quote.spans().stream()
                    .map(gold.text()::trimmed)
                    .filter(span -> !span.isEmpty())
                    .forEach(span -> spans.put(span, quote));
        }
        return spans;
    }

    private static List<Pair> pairs(ArticleText text, List<Range> expected, List<Prediction> given) {
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < given.size(); j++) {
            Range found = text.trimmed(given.get(j).range());
            for (int i = 0; i < expected.size(); i++) {
                pairs.add(new Pair(expected.get(i).iou(found), i, j));
            }
        }
        return pairs.stream()
                .filter(pair -> pair.iou >= ENOUGH)
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Map<Integer, Integer> match(List<Pair> bestFirst) {
        Map<Integer, Integer> matched = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : bestFirst) {
            if (!matched.containsKey(pair.gold) && !used.contains(pair.given)) {
                matched.put(pair.gold, pair.given);
                used.add(pair.given);
            }
        }
        return matched;
    }

    /**
     * A span of the gold and one found.
     *
     * @param iou how much they share
     * @param gold place of the one
     * @param given place of the other
     */
    private record Pair(double iou, int gold, int given) {}
}
