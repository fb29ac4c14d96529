package org.inquit.evaluation;

import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * What the extractor says of one quote-marked span, or of one indirect quote.
 *
 * @param range where it stands in the raw text
 * @param kind how it is printed
 * @param speaker the name that is served, null where none is
 * @param best the first candidate's name, also where none is served
 * @param confidence 0 to 1
 * @param method the rule that joined quote and source
 * @param mention the words that name the source here
 * @param title one of the speaker's capacities as qualifier, role and body in one string
 */
record Prediction(
        Range range,
        QuoteKind kind,
        @Nullable String speaker,
        @Nullable String best,
        double confidence,
        AttributionMethod method,
        @Nullable Range mention,
        @Nullable String title) {

    boolean isIndirect() {
        return kind == QuoteKind.INDIRECT;
    }

    /** The best name that there is: a reader who must name someone would take it. */
    @Nullable
    String bestName() {
        return best == null ? speaker : best;
    }
}
