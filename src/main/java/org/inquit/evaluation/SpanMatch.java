package org.inquit.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A quote-marked span of the gold and what was found for it.
 *
 * @param span without what stands at its edges
 * @param quote the gold quote that it belongs to
 * @param prediction null where nothing was found
 */
record SpanMatch(Range span, GoldQuote quote, @Nullable Prediction prediction) {

    boolean isNamed() {
        return quote.speaker() != null;
    }

    boolean isFound() {
        return prediction != null;
    }

    /** Found, and the name that is served is the gold's. */
    boolean isRight() {
        return prediction != null && isNamed() && SameName.test(quote.speaker(), prediction.speaker());
    }
}
