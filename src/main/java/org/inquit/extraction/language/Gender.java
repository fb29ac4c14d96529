package org.inquit.extraction.language;

import org.jspecify.annotations.Nullable;

/** The gender that words tell of a person; it serves pronouns alone and is never shown. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(@Nullable String letter) {
        if (letter == null) {
            return UNKNOWN;
        }
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** The gender that a pronoun tells. */
    public static Gender ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> MALE;
            case "she", "her", "hers", "herself" -> FEMALE;
            default -> UNKNOWN;
        };
    }
}
