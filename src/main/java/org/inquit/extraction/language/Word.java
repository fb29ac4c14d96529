package org.inquit.extraction.language;

import org.jspecify.annotations.Nullable;

/**
 * What the dictionary says of a word, so that one look-up tells all of it.
 *
 * @param reading its parts of speech
 * @param form the verb form that it may be, or null
 */
record Word(Reading reading, @Nullable VerbForm form) {

    static final Word UNKNOWN = new Word(Reading.NONE, null);

    boolean isKnown() {
        return reading.isKnown() || form != null;
    }
}
