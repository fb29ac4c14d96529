package org.inquit.extraction.language;

/** What a token does in its sentence. */
public enum Tag {
    NAME,
    NOUN,
    PLURAL,
    PRONOUN,
    DETERMINER,
    /** 'his', "'s". */
    POSSESSIVE,
    ADJECTIVE,
    ADVERB,
    /** A finite verb that is no auxiliary. */
    VERB,
    /** A verb after 'to' or a modal. */
    BASE,
    GERUND,
    PARTICIPLE,
    AUXILIARY,
    MODAL,
    PREPOSITION,
    TO,
    /** 'and', 'but', 'or'. */
    CONJUNCTION,
    /** 'that', 'because', 'when'. */
    SUBORDINATOR,
    /** 'who', 'which'. */
    RELATIVE,
    NUMBER,
    /** 'Monday', 'yesterday'. */
    TIME,
    QUOTATION,
    /** Marks that part clauses: comma, dash, bracket, colon. */
    MARK,
    OTHER;

    /** Whether it may stand before the head of a noun phrase. */
    boolean modifies() {
        return this == ADJECTIVE
                || this == NOUN
                || this == NUMBER
                || this == NAME
                || this == PARTICIPLE
                || this == GERUND;
    }

    boolean isNoun() {
        return this == NOUN || this == PLURAL || this == NAME;
    }

    /** Whether it is the main verb of a clause. */
    public boolean isVerb() {
        return this == VERB || this == BASE || this == GERUND || this == PARTICIPLE;
    }
}
