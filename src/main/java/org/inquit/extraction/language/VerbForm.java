package org.inquit.extraction.language;

/**
 * A word read as a verb.
 *
 * @param verb of which it is a form
 * @param kind which form
 */
public record VerbForm(Verb verb, Kind kind) {

    /** Forms of verbs; a past form may be a participle too. */
    public enum Kind {
        BASE,
        THIRD,
        PAST,
        GERUND
    }
}
