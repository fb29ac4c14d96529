package org.inquit.extraction.people;

import java.util.Locale;
import java.util.Set;

/** What the words of the article itself say; it serves pronouns alone and is never shown. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    private static final Set<String> MALE_WORDS = Set.of(
            "mr",
            "mr.",
            "sir",
            "lord",
            "king",
            "prince",
            "father",
            "brother",
            "son",
            "husband",
            "grandfather",
            "spokesman",
            "chairman",
            "congressman",
            "councilman",
            "businessman",
            "policeman",
            "fisherman",
            "actor",
            "widower",
            "man",
            "his",
            "himself",
            "headmaster",
            "salesman");
    private static final Set<String> FEMALE_WORDS = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dame",
            "lady",
            "queen",
            "princess",
            "mother",
            "sister",
            "daughter",
            "wife",
            "grandmother",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "councilwoman",
            "businesswoman",
            "policewoman",
            "actress",
            "widow",
            "woman",
            "her",
            "herself",
            "midwife");

    /** The gender that a word tells. */
    static Gender toldBy(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (MALE_WORDS.contains(lower)) {
            return MALE;
        }
        return FEMALE_WORDS.contains(lower) ? FEMALE : UNKNOWN;
    }

    /** Whether someone of this gender can be meant by a pronoun. */
    boolean agreesWith(String pronoun) {
        return switch (pronoun) {
            case "he", "him" -> this != FEMALE;
            case "she", "her" -> this != MALE;
            default -> true;
        };
    }
}
