package org.inquit.extraction.speech;

import org.inquit.extraction.AttributionMethod;
import org.jspecify.annotations.Nullable;

/** The rules by which words are joined to a source, finer than the methods that are served; each has its confidence. */
enum Rule {
    FULL_NAME,
    FULL_NAME_FAR,
    SHORT_NAME,
    SHORT_NAME_FAR,
    PRONOUN_SURE,
    PRONOUN_SURE_FAR,
    PRONOUN_LIKELY,
    PRONOUN_DOUBTFUL,
    PRONOUN_UNSURE,
    NOUN,
    UNNAMED,
    WEAK_CUE,
    COLON,
    ACCORDING_TO,
    NEXT_SENTENCE,
    SENTENCE_BEFORE,
    PARAGRAPH_BEFORE,
    LATELY,
    DOUBTFUL,
    NOBODY;

    /** From these points on a cue stands beside the words or leads into them. */
    private static final double BESIDE = 6.5;

    private static final double SURE_MARGIN = 0.6;
    private static final double LIKELY_MARGIN = 0.3;
    private static final double DOUBTFUL_MARGIN = 0.1;

    /** The rule of words that a clause of their own sentence reports. */
    static Rule ofClause(Chooser.Choice choice, @Nullable Voice voice) {
        if (voice == null) {
            return NOBODY;
        }
        if (choice.points() < Chooser.SURE) {
            return WEAK_CUE;
        }
        return switch (choice.clause().form()) {
            case ACCORDING_TO -> ACCORDING_TO;
            case COLON -> COLON;
            case VERB, PARTICIPLE, NOUN -> ofVoice(voice, choice.points() < BESIDE);
        };
    }

    /** The rule of words that are reported without marks. */
    static Rule ofReport(Clause clause, Voice voice) {
        return clause.form() == Clause.Form.ACCORDING_TO ? ACCORDING_TO : ofVoice(voice, false);
    }

    private static Rule ofVoice(Voice voice, boolean far) {
        return switch (voice.mention().kind()) {
            case PRONOUN -> voice.entity() == null ? UNNAMED : ofPronoun(voice.margin(), far);
            case NOUN -> voice.entity() == null ? UNNAMED : NOUN;
            case NAME ->
                voice.antecedent() == null ? far ? FULL_NAME_FAR : FULL_NAME : far ? SHORT_NAME_FAR : SHORT_NAME;
        };
    }

    private static Rule ofPronoun(double margin, boolean far) {
        if (margin > SURE_MARGIN) {
            return far ? PRONOUN_SURE_FAR : PRONOUN_SURE;
        }
        if (margin > LIKELY_MARGIN) {
            return PRONOUN_LIKELY;
        }
        return margin > DOUBTFUL_MARGIN ? PRONOUN_DOUBTFUL : PRONOUN_UNSURE;
    }

    /** The method that is served for the rule. */
    AttributionMethod method(@Nullable Voice voice) {
        return switch (this) {
            case ACCORDING_TO -> AttributionMethod.ACCORDING_TO;
            case COLON -> AttributionMethod.COLON;
            case NEXT_SENTENCE, SENTENCE_BEFORE, PARAGRAPH_BEFORE, LATELY -> AttributionMethod.CONTINUATION;
            case DOUBTFUL, NOBODY -> AttributionMethod.UNKNOWN;
            default -> voice == null ? AttributionMethod.UNKNOWN : voice.method();
        };
    }
}
