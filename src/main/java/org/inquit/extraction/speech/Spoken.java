package org.inquit.extraction.speech;

import java.util.List;
import org.inquit.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A reporting clause with the voice that its words mean.
 *
 * @param clause cue and source
 * @param voice who is meant, null where the words do not tell
 */
record Spoken(Clause clause, @Nullable Voice voice) {

    private static final int ADJACENT = 3;

    /**
     * The clause that introduces the quotation at a place: one right beside it, else the one before it, else the one
     * after it; null where the sentence has none.
     */
    static @Nullable Spoken nearest(Sentence sentence, List<Spoken> spoken, int at) {
        Spoken before = null;
        Spoken after = null;
        for (Spoken each : spoken) {
            if (each.clause.rightmost() < at) {
                before = each;
            } else if (after == null && each.clause.leftmost() > at) {
                after = each;
            } else if (before == null && each.clause.first() < at) {
                before = each;
            }
        }
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        boolean introduced = sentence.isAt(at - 1, ":") || at - before.clause.rightmost() <= 1;
        boolean followed =
                after.clause.leftmost() - at <= ADJACENT && !hasQuotation(sentence, at + 1, after.clause.leftmost());
        return followed && !introduced ? after : before;
    }

    private static boolean hasQuotation(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, Math.max(from, to)).stream().anyMatch(token -> token.isQuotation());
    }
}
