package org.inquit.extraction.speech;

import java.util.Map;
import java.util.stream.Collectors;
import org.inquit.extraction.language.WordList;

/** How sure each rule is, from a table that anyone can read. */
final class Confidence {

    private static final Map<String, Double> TABLE = WordList.lines("confidence.txt").stream()
            .map(line -> line.split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> Double.valueOf(entry[1])));

    private Confidence() {}

    /** The confidence of a rule by its name in the table. */
    static double of(Rule rule) {
        Double confidence = TABLE.get(rule.name());
        if (confidence == null) {
            throw new IllegalArgumentException("confidence.txt has no line for " + rule);
        }
        return confidence;
    }
}
