package org.inquit.extraction.speech;

import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A clause that may report speech: a cue and the words that name its source.
 *
 * @param form how cue and source stand to each other
 * @param first place of the cue's first token in the sentence
 * @param last place of its last token
 * @param lemma the cue's dictionary form
 * @param strength how surely the cue reports speech
 * @param subject the words that name the source, null where there are none
 * @param link place of the 'who' or 'that' which stands for the subject before the cue, or -1
 * @param group the cue's verb group, null where the cue is no verb
 */
record Clause(
        Form form,
        int first,
        int last,
        String lemma,
        Strength strength,
        @Nullable Mention subject,
        int link,
        @Nullable Group group) {

    Clause(Form form, int place, String lemma, Strength strength, @Nullable Mention subject) {
        this(form, place, place, lemma, strength, subject, -1, null);
    }

    /** Forms of reporting clauses. */
    enum Form {
        VERB,
        PARTICIPLE,
        ACCORDING_TO,
        COLON,
        /** 'Her claim that' */
        NOUN
    }

    /** How surely a cue reports speech. */
    enum Strength {
        /** A form of 'be' and the like. */
        NONE(0),
        /** Any verb: 'smile', 'win'. */
        WEAK(1),
        /** A verb that may report speech or thought: 'add', 'believe'. */
        FAIR(2.6),
        /** A verb of saying. */
        STRONG(4);

        private final double points;

        Strength(double points) {
            this.points = points;
        }

        double points() {
            return points;
        }
    }

    /** The place tells the clauses of a sentence apart: equal ones have it in common. */
    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    /** Whether a 'who' or 'that' stands for the subject. */
    boolean isLinked() {
        return link >= 0 && subject != null;
    }

    boolean reports() {
        return strength == Strength.STRONG || strength == Strength.FAIR;
    }

    boolean isFinite() {
        return group == null || group.isFinite();
    }

    int leftmost() {
        return subject == null ? first : Math.min(first, subject.first());
    }

    int rightmost() {
        return subject == null ? last : Math.max(last, subject.last());
    }
}
