package org.inquit.extraction.speech;

import org.inquit.extraction.AttributionMethod;
import org.jspecify.annotations.Nullable;

/** The rules by which words are joined to a source, finer than the methods that are served; each has its confidence. */
enum Rule {
    FULL_NAME,
    SHORT_NAME,
    PRONOUN_SURE,
    PRONOUN_LIKELY,
    PRONOUN_DOUBTFUL,
    NOUN,
    UNNAMED,
    WEAK_CUE,
    COLON,
    ACCORDING_TO,
    GOING_ON,
    GOING_ON_DOUBTFUL,
    NEXT_SENTENCE,
    SENTENCE_BEFORE,
    PARAGRAPH_BEFORE,
    LATELY,
    NOBODY;

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
            case VERB, PARTICIPLE -> ofVoice(voice);
        };
    }

    /** The rule of words that are reported without marks. */
    static Rule ofReport(Clause clause, Voice voice) {
        return clause.form() == Clause.Form.ACCORDING_TO ? ACCORDING_TO : ofVoice(voice);
    }

    private static Rule ofVoice(Voice voice) {
        if (voice.mention().isPronoun()) {
            return voice.margin() > 0.6 ? PRONOUN_SURE : voice.margin() > 0.3 ? PRONOUN_LIKELY : PRONOUN_DOUBTFUL;
        }
        if (voice.mention().isNoun()) {
            return voice.entity() == null ? UNNAMED : NOUN;
        }
        return voice.antecedent() == null ? FULL_NAME : SHORT_NAME;
    }

    /** The method that is served for the rule. */
    AttributionMethod method(@Nullable Voice voice) {
        return switch (this) {
            case ACCORDING_TO -> AttributionMethod.ACCORDING_TO;
            case COLON -> AttributionMethod.COLON;
            case GOING_ON, GOING_ON_DOUBTFUL, NEXT_SENTENCE, SENTENCE_BEFORE, PARAGRAPH_BEFORE, LATELY -> AttributionMethod.CONTINUATION;
            case NOBODY -> AttributionMethod.UNKNOWN;
            default -> voice == null ? AttributionMethod.UNKNOWN : voice.method();
        };
    }
}
