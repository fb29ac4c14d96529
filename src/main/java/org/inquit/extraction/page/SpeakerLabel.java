package org.inquit.extraction.page;

import java.util.List;

/** The name and colon that open a line of a transcript: 'SMITH: …'. */
final class SpeakerLabel {

    private SpeakerLabel() {}

    /** Whether a name in capitals, or the letter of a question or an answer, stands before a colon. */
    static boolean opens(String text) {
        int colon = text.indexOf(": ");
        if (colon <= 0 || colon > 40) {
            return false;
        }
        String label = text.substring(0, colon);
        List<String> words = Words.of(label);
        return words.size() <= 4 && label.chars().noneMatch(Character::isLowerCase) && Words.startsUpper(label);
    }
}
