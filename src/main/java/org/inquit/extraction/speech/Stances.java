package org.inquit.extraction.speech;

import java.util.Map;
import org.inquit.extraction.CueStance;
import org.inquit.extraction.language.WordList;

/** What the choice of a reporting verb tells of the reporter's own view. */
final class Stances {

    private static final Map<String, String> LETTERS = Map.copyOf(WordList.pairs("stances.txt"));

    private Stances() {}

    static CueStance of(String lemma) {
        return switch (LETTERS.getOrDefault(lemma, "n")) {
            case "d" -> CueStance.DISTANCING;
            case "e" -> CueStance.ENDORSING;
            default -> CueStance.NEUTRAL;
        };
    }
}
