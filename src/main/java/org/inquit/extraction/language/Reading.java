package org.inquit.extraction.language;

/**
 * The parts of speech that a word has in the dictionary, the commonest first.
 *
 * @param letters of n, v, a, r; empty for an unknown word
 */
record Reading(String letters) {

    static final Reading NONE = new Reading("");

    boolean isKnown() {
        return !letters.isEmpty();
    }

    boolean may(char part) {
        return letters.indexOf(part) >= 0 || letters.indexOf(Character.toUpperCase(part)) >= 0;
    }

    /** Whether the part of speech is the commonest. */
    boolean isMostly(char part) {
        return isKnown() && Character.toLowerCase(letters.charAt(0)) == part;
    }

    /** Whether the part of speech is by far the commonest. */
    boolean isClearly(char part) {
        return isKnown() && (letters.charAt(0) == Character.toUpperCase(part) || letters.length() == 1 && may(part));
    }
}
