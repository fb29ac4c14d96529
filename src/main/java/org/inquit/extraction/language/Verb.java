package org.inquit.extraction.language;

/**
 * A verb of the dictionary.
 *
 * @param lemma its dictionary form
 * @param flags what kinds of meaning and complement it has, by the letters of verbs.txt
 * @param count how often tagged texts use it as a verb
 */
public record Verb(String lemma, String flags, int count) {

    private static final int OFTEN_A_VERB = 8;
    private static final int OFTEN_SAID = 100;

    /** Whether its first sense is one of communication: 'say', 'warn'. */
    public boolean communicates() {
        return flags.indexOf('C') >= 0;
    }

    /** Whether tagged texts use it so often as a verb that its forms are hardly adjectives or nouns. */
    boolean isOftenAVerb() {
        return count >= OFTEN_A_VERB;
    }

    /** Whether tagged texts use it all the time, and to tell of speech: 'say', 'tell'. */
    boolean isOftenSaid() {
        return communicates() && count >= OFTEN_SAID;
    }

    /** Whether one of its two first senses is one of communication: 'add', 'note'. */
    public boolean mayCommunicate() {
        return flags.indexOf('c') >= 0 || communicates();
    }

    /** Whether it is one of thinking: 'believe'. */
    public boolean thinks() {
        return flags.indexOf('g') >= 0;
    }

    /** Whether a that-clause can follow. */
    public boolean takesClause() {
        return flags.indexOf('t') >= 0;
    }

    /** Whether an infinitive or an indirect question can follow. */
    public boolean takesInfinitive() {
        return flags.indexOf('i') >= 0;
    }
}
