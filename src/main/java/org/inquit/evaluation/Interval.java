package org.inquit.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Where a figure would lie, 95 times of 100, had other articles of the same kind been drawn.
 *
 * @param low its lower end
 * @param high its upper end
 */
record Interval(Share low, Share high) {

    private static final int RESAMPLES = 1_000;
    private static final int TAIL = RESAMPLES / 40;
    private static final long SEED = 20_251_106;

    /** The interval of F1, by drawing as many articles as there are, again and again, with a fixed seed. */
    static Interval ofF1(List<Tally> articles) {
        Random random = new Random(SEED);
        Share[] drawn = new Share[RESAMPLES];
        Arrays.setAll(drawn, each -> draw(articles, random).f1());
        Arrays.sort(drawn, Interval::compare);
        return new Interval(drawn[TAIL - 1], drawn[RESAMPLES - TAIL - 1]);
    }

    private static Tally draw(List<Tally> articles, Random random) {
        Tally sum = Tally.NONE;
        for (int i = 0; i < articles.size(); i++) {
            sum = sum.plus(articles.get(random.nextInt(articles.size())));
        }
        return sum;
    }

    private static int compare(Share one, Share other) {
        return Double.compare(value(one), value(other));
    }

    private static double value(Share share) {
        return share.whole() == 0 ? 0 : (double) share.part() / share.whole();
    }
}
