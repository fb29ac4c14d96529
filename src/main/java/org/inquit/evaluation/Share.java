package org.inquit.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, kept as two counts so that a figure is never parted from how much it rests on.
 *
 * @param part what counts
 * @param whole all of it
 */
record Share(int part, int whole) {

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** One more case, which counts or not. */
    Share plus(boolean counts) {
        return new Share(part + (counts ? 1 : 0), whole + 1);
    }

    /** In per cent with one decimal; '-' of nothing. */
    String percent() {
        return whole == 0 ? "-" : rounded().toString();
    }

    /** 0 to 1 with three decimals; null of nothing. */
    @Nullable
    Double fraction() {
        return whole == 0 ? null : rounded().movePointLeft(2).doubleValue();
    }

    private BigDecimal rounded() {
        return new BigDecimal(100.0 * part / whole).setScale(1, RoundingMode.HALF_EVEN);
    }
}
