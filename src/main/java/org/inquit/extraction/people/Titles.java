package org.inquit.extraction.people;

import java.util.Set;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;

/** Words of address, which tell a gender or nothing of what a person does. */
final class Titles {

    private static final Set<String> MALE =
            Set.of("mr", "mr.", "sir", "lord", "king", "prince", "father", "fr.", "brother");
    private static final Set<String> FEMALE =
            Set.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "sister");
    private static final Set<String> ADDRESS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "mr.", "mrs.", "ms.", "dr.");

    private Titles() {}

    /** The gender that a title or a role noun tells. */
    static Gender gender(String word, Lexicon lexicon) {
        String lower = Lexicon.lower(word);
        if (MALE.contains(lower)) {
            return Gender.MALE;
        }
        return FEMALE.contains(lower) ? Gender.FEMALE : lexicon.genderOf(lower);
    }

    static boolean isAddress(String word) {
        return ADDRESS.contains(Lexicon.lower(word));
    }
}
