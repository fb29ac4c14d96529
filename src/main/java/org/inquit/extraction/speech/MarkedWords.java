package org.inquit.extraction.speech;

import java.util.List;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A quotation with the clauses that may report it.
 *
 * @param scene its sentence
 * @param newParagraph whether the sentence opens a paragraph
 * @param at its place in the sentence
 * @param choices the clauses, the likeliest first
 */
record MarkedWords(Scene scene, boolean newParagraph, int at, List<Chooser.Choice> choices) {

    Token token() {
        return scene.parse().token(at);
    }

    /** The likeliest clause, null where there is none. */
    Chooser.@Nullable Choice best() {
        return choices.isEmpty() ? null : choices.get(0);
    }

    /** The points of the likeliest clause, 0 where there is none. */
    double points() {
        Chooser.Choice best = best();
        return best == null ? 0 : best.points();
    }

    /** The clause that surely reports the words, null where none does. */
    @Nullable
    Clause cue() {
        Chooser.Choice best = best();
        return best == null || best.points() < Chooser.SURE ? null : best.clause();
    }

    /** Whether the words are all of their sentence, or other quotations beside them. */
    boolean standAlone() {
        return scene.isAllQuotation();
    }
}
