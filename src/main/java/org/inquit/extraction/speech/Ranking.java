package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources that a mention or a quotation may mean, by weight; the weights of one source's mentions add up. */
final class Ranking {

    /** A source and its weight. */
    record Ranked(Voice voice, double weight) {}

    private final List<Ranked> ranked = new ArrayList<>();

    void add(Voice voice, double weight) {
        if (weight <= 0) {
            return;
        }
        for (int i = 0; i < ranked.size(); i++) {
            Ranked each = ranked.get(i);
            if (each.voice.isSameAs(voice)) {
                ranked.set(i, new Ranked(voice, Math.max(each.weight, weight) + Math.min(each.weight, weight) / 4));
                return;
            }
        }
        ranked.add(new Ranked(voice, weight));
    }

    @Nullable
    Voice best() {
        List<Ranked> sorted = sorted();
        return sorted.isEmpty() ? null : sorted.get(0).voice;
    }

    /** How far the best is ahead of the next: 0 not at all, 1 alone. */
    double margin() {
        List<Ranked> sorted = sorted();
        return sorted.size() < 2 ? 1 : 1 - sorted.get(1).weight / sorted.get(0).weight;
    }

    List<Ranked> sorted() {
        return ranked.stream()
                .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
                .toList();
    }
}
