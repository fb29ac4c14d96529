package org.inquit.extraction.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of the dictionary with their parts of speech; plural nouns are led back to their singular. */
final class Vocabulary {

    static final Reading PLURAL = new Reading("N");

    private final Map<String, Reading> readings = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Reading> shared = new HashMap<>();
        for (String[] fields : WordList.rows("lists/vocabulary.txt")) {
            vocabulary.readings.put(fields[0], shared.computeIfAbsent(fields[1], Reading::new));
        }
        return vocabulary;
    }

    Reading reading(String lower) {
        Reading own = readings.get(lower);
        if (own != null) {
            return own;
        }
        Reading singular = readings.getOrDefault(singular(lower), Reading.NONE);
        return singular.may('n') ? PLURAL : Reading.NONE;
    }

    Set<String> words() {
        return readings.keySet();
    }

    /** The word without the ending of a plural, or the word itself. */
    static String singular(String lower) {
        if (!lower.endsWith("s")) {
            return lower;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean hissing =
                lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("ches") || lower.endsWith("shes");
        if (hissing) {
            return lower.substring(0, lower.length() - 2);
        }
        boolean plural = !lower.endsWith("ss") && lower.length() > 3;
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
