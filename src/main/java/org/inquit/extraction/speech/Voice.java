package org.inquit.extraction.speech;

import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.people.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A source as one mention names it.
 *
 * @param type what kind of source it is
 * @param entity who is meant, null for sources without a name
 * @param mention the words that name it
 * @param antecedent the earlier words that tell who is meant, null where the mention tells itself
 * @param method how the mention led to the entity
 * @param gender what the words tell of an unnamed person
 * @param margin how much better this reading is than the next, 0 to 1
 */
record Voice(
        SourceType type,
        @Nullable Entity entity,
        Mention mention,
        @Nullable Span antecedent,
        AttributionMethod method,
        Gender gender,
        double margin) {

    /** A source with a name, of the kind that it is known for. */
    static Voice named(
            Entity entity, Mention mention, @Nullable Span antecedent, AttributionMethod method, double margin) {
        return new Voice(type(entity), entity, mention, antecedent, method, Gender.UNKNOWN, margin);
    }

    static Voice unnamed(SourceType type, Mention mention, Gender gender) {
        return new Voice(type, null, mention, null, AttributionMethod.EXPLICIT_CUE, gender, 1);
    }

    static SourceType type(Entity entity) {
        return entity.isPerson() ? SourceType.NAMED_PERSON : SourceType.NAMED_ORGANIZATION;
    }

    boolean isPerson() {
        return type == SourceType.NAMED_PERSON || type == SourceType.UNNAMED_PERSON;
    }

    /** Whether both mean the same source. */
    boolean isSameAs(Voice other) {
        return entity != null
                ? entity == other.entity
                : other.entity == null && mention.text().equalsIgnoreCase(other.mention.text());
    }

    double agreement(Gender pronoun) {
        if (entity != null) {
            return entity.agreement(pronoun);
        }
        return gender == Gender.UNKNOWN ? 0.35 : gender == pronoun ? 0.7 : 0;
    }
}
