package org.inquit.extraction.speech;

import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A source as one mention names it.
 *
 * @param type what kind of source it is
 * @param entity who is meant, null for sources without a name
 * @param mention the words that name it
 * @param antecedent the earlier words that tell who is meant, null where the mention tells itself
 * @param method how the mention led to the entity
 */
record Voice(
        SourceType type,
        @Nullable Entity entity,
        Mention mention,
        @Nullable Span antecedent,
        AttributionMethod method) {

    boolean isPerson() {
        return type == SourceType.NAMED_PERSON || type == SourceType.UNNAMED_PERSON;
    }
}
