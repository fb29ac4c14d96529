package org.inquit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records are looked for.
 *
 * @param text words, all of which should be there; those in quotation marks stand side by side
 * @param types kinds of records; null for all
 * @param publishedOn days of publication; null for all
 */
public record Question(
        String text,
        @Nullable List<SearchHitType> types,
        @Nullable Days publishedOn) {

    /** Whether there is any word to look for, and not only signs. */
    public boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
