package org.inquit.evaluation;

/**
 * What is right among what was given and what should have been.
 *
 * @param right given and in the gold
 * @param given by the extractor
 * @param gold in the gold
 */
record Tally(int right, int given, int gold) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, given + other.given, gold + other.gold);
    }

    /** Of what was given, the share that is right. */
    Share precision() {
        return new Share(right, given);
    }

    /** Of what is in the gold, the share that was given. */
    Share recall() {
        return new Share(right, gold);
    }

    /** Between precision and recall, nearer to the lower one. */
    Share f1() {
        return new Share(2 * right, given + gold);
    }
}
