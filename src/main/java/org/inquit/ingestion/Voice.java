package org.inquit.ingestion;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inquit.archive.Appearance;
import org.inquit.archive.NameKey;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;

/**
 * What an appearance tells of who its expert is.
 *
 * @param appearance which
 * @param occupations the kinds of work that its roles name
 * @param roles the words of its roles that say something
 * @param organizations the words of each of its organisations, countries included
 */
record Voice(Appearance appearance, Set<Occupation> occupations, Set<String> roles, Set<List<String>> organizations) {

    private static final int DAYS_OF_ONE_YEAR = 366;
    private static final int SHORTEST_ACRONYM = 3;
    private static final Set<String> SAY_NOTHING = Set.of(
            "a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "with", "acting", "chief", "deputy", "first",
            "former", "head", "member", "new", "retired", "senior", "then", "vice");

    static Voice of(Appearance appearance) {
        List<Affiliation> capacities = appearance.capacities;
        Set<String> roles = capacities.stream()
                .filter(each -> each.role() != null)
                .flatMap(each -> telling(String.valueOf(each.role())).stream())
                .collect(Collectors.toSet());
        Set<List<String>> organizations = capacities.stream()
                .filter(each -> each.organization() != null)
                .map(each -> telling(String.valueOf(each.organization())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        return new Voice(appearance, Occupation.of(capacities), roles, organizations);
    }

    /** What it has in common with each other voice of the same person that prints a like capacity. */
    Set<String> marks() {
        Set<String> marks = new HashSet<>(roles);
        for (List<String> words : organizations) {
            marks.add("at " + String.join("", words));
            if (words.size() >= SHORTEST_ACRONYM) {
                marks.add("at " + initials(words));
            }
        }
        return marks;
    }

    /**
     * Whether the two cannot be one person: both print role and organisation within a year, and nothing agrees, nor do
     * the kinds of work go together.
     */
    boolean contradicts(Voice other) {
        return isPersonWithWork()
                && other.isPersonWithWork()
                && areOfOneYear(other)
                && occupations.stream()
                        .allMatch(one -> other.occupations.stream().noneMatch(one::goesWith))
                && Collections.disjoint(roles, other.roles)
                && organizations.stream()
                        .noneMatch(one -> other.organizations.stream().anyMatch(two -> agree(one, two)));
    }

    private boolean isPersonWithWork() {
        return appearance.printedKind == ExpertKind.PERSON && !occupations.isEmpty() && !organizations.isEmpty();
    }

    private boolean areOfOneYear(Voice other) {
        return appearance.publishedOn != null
                && other.appearance.publishedOn != null
                && Math.abs(appearance.publishedOn.toEpochDay() - other.appearance.publishedOn.toEpochDay())
                        <= DAYS_OF_ONE_YEAR;
    }

    private static String initials(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static boolean agree(List<String> one, List<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static List<String> telling(String text) {
        return NameKey.words(text).stream()
                .filter(word -> !SAY_NOTHING.contains(word))
                .toList();
    }
}
