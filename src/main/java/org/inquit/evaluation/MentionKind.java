package org.inquit.evaluation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What words name the source at a quote; each kind is a task of its own, so each is counted on its own. */
enum MentionKind {
    NAME("a name"),
    PRONOUN("a pronoun"),
    NOUN("a noun"),
    NONE("none or untold");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "who", "him", "her");

    private final String label;

    MentionKind(String label) {
        this.label = label;
    }

    /** By the annotator's word where there is one; otherwise a guess, which takes a noun for a name. */
    static MentionKind of(@Nullable String annotated, @Nullable String words) {
        if (annotated != null) {
            return valueOf(annotated.toUpperCase(Locale.ROOT));
        }
        if (words == null || words.isEmpty()) {
            return NONE;
        }
        return PRONOUNS.contains(words.strip().toLowerCase(Locale.ROOT)) ? PRONOUN : NAME;
    }

    /** How a table calls it. */
    String label() {
        return label;
    }
}
