package org.inquit.evaluation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two capacities mean the same: most of their words are shared, in whatever order. */
final class SameTitle {

    private static final double ENOUGH = 0.6;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> SMALL = Set.of("the", "of", "a", "an", "at", "for", "and", "in", "with");

    private SameTitle() {}

    static boolean test(String gold, String given) {
        Set<String> expected = words(gold);
        Set<String> found = words(given);
        long shared = expected.stream().filter(found::contains).count();
        return shared > 0 && 2.0 * shared / (expected.size() + found.size()) >= ENOUGH;
    }

    private static Set<String> words(String title) {
        return WORD.matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !SMALL.contains(word))
                .collect(Collectors.toSet());
    }
}
