package org.inquit.extraction.language;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries: 'has repeatedly said', 'to insist', 'noting'.
 *
 * @param first place of its first token
 * @param at place of the verb itself
 * @param verb the verb, null for one that the dictionary lacks
 * @param form how it stands in its clause
 * @param passive whether a form of 'be' makes it passive
 * @param negated whether 'not' or 'never' stands in it
 * @param modal whether a modal stands in it, by which nothing is said yet: 'would say'
 */
public record Group(
        int first, int at, @Nullable Verb verb, Form form, boolean passive, boolean negated, boolean modal) {

    /** Forms in which a verb stands. */
    public enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    public boolean isFinite() {
        return form == Form.FINITE;
    }

    public String lemma() {
        return verb == null ? "" : verb.lemma();
    }
}
