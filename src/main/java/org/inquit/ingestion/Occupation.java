package org.inquit.ingestion;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.archive.NameKey;
import org.inquit.extraction.Affiliation;

/**
 * Kinds of work that roles name, to tell two people of one name.
 *
 * <p>Kinds go together where one person may change between them, or follow both, within a year: a judge may become a
 * minister and a general a fellow, but no goalkeeper becomes a judge.
 */
enum Occupation {
    STATE,
    LAW,
    FORCES,
    SCHOLAR,
    NATURE,
    BUSINESS,
    MEDIA,
    MEDICINE,
    SPORT,
    ARTS,
    FAITH,
    TRADE;

    private static final Set<String> NO_LONGER = Set.of("former", "formerly", "ex", "retired", "late");
    private static final Map<String, Occupation> BY_WORD = byWord();

    /** The kinds of work that roles name; those that somebody no longer has do not count. */
    static Set<Occupation> of(List<Affiliation> capacities) {
        return capacities.stream()
                .filter(capacity -> NameKey.words(capacity.printed()).stream().noneMatch(NO_LONGER::contains))
                .flatMap(capacity -> Stream.ofNullable(capacity.role()))
                .flatMap(role -> NameKey.words(role).stream())
                .flatMap(word -> Stream.ofNullable(BY_WORD.get(word)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Occupation.class)));
    }

    /** Whether two of these kinds do not go together. */
    static boolean areAtOdds(Collection<Occupation> occupations) {
        return occupations.stream().anyMatch(one -> occupations.stream().anyMatch(other -> !one.goesWith(other)));
    }

    boolean goesWith(Occupation other) {
        return this == other || partners().contains(other) || other.partners().contains(this);
    }

    private Set<Occupation> partners() {
        return switch (this) {
            case STATE -> Set.of(LAW, FORCES, SCHOLAR, BUSINESS, MEDIA, MEDICINE);
            case SCHOLAR -> Set.of(LAW, FORCES, NATURE, BUSINESS, MEDIA, MEDICINE, ARTS, FAITH);
            case BUSINESS -> Set.of(LAW, FORCES, NATURE, MEDIA, SPORT, ARTS, TRADE);
            case MEDIA -> Set.of(SPORT, ARTS);
            case MEDICINE -> Set.of(NATURE, FORCES);
            default -> Set.of();
        };
    }

    private static Map<String, Occupation> byWord() {
        Map<String, Occupation> words = new HashMap<>();
        WordLines.of("occupations.txt")
                .forEach(line -> line.subList(1, line.size()).forEach(word -> words.put(word, valueOf(line.get(0)))));
        return Map.copyOf(words);
    }
}
