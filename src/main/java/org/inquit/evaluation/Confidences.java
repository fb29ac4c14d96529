package org.inquit.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether confidence means what it says: of the quotes at 0.8, 8 of 10 should be right.
 *
 * @param judgements one for each named span that was found
 */
record Confidences(List<Judgement> judgements) {

    private static final int BINS = 10;

    Confidences {
        judgements = List.copyOf(judgements);
    }

    /** Of those that are at least this sure, the share that is right. */
    Share precision(double level) {
        List<Judgement> sure = atLeast(level);
        return new Share((int) sure.stream().filter(Judgement::right).count(), sure.size());
    }

    /** Of all, the share that is at least this sure. */
    Share coverage(double level) {
        return new Share(atLeast(level).size(), judgements.size());
    }

    /** By how much confidence and precision differ, bin by bin; null of nothing. */
    @Nullable
    Double calibrationError() {
        if (judgements.isEmpty()) {
            return null;
        }
        double sum = IntStream.range(0, BINS).mapToDouble(this::gap).sum();
        return new BigDecimal(sum / judgements.size())
                .setScale(3, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private double gap(int bin) {
        List<Judgement> inBin = judgements.stream()
                .filter(each -> Math.min(BINS - 1, (int) (each.confidence() * BINS)) == bin)
                .toList();
        double claimed = inBin.stream().mapToDouble(Judgement::confidence).sum();
        return Math.abs(claimed - inBin.stream().filter(Judgement::right).count());
    }

    private List<Judgement> atLeast(double level) {
        return judgements.stream().filter(each -> each.confidence() >= level).toList();
    }
}
