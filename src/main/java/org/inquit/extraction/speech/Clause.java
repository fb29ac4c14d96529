package org.inquit.extraction.speech;

import org.inquit.extraction.people.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A reporting clause: a cue and the words that name its source.
 *
 * @param form how cue and source stand to each other
 * @param first place of the cue's first token in the sentence
 * @param last place of its last token
 * @param lemma the cue's dictionary form
 * @param subject the words that name the source, null where there are none
 */
record Clause(
        Form form,
        int first,
        int last,
        String lemma,
        @Nullable Mention subject) {

    /** Forms of reporting clauses. */
    enum Form {
        VERB,
        PARTICIPLE,
        ACCORDING_TO,
        COLON
    }

    int leftmost() {
        return subject == null ? first : Math.min(first, subject.first());
    }

    int rightmost() {
        return subject == null ? last : Math.max(last, subject.last());
    }
}
