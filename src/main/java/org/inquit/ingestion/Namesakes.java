package org.inquit.ingestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.archive.Appearance;

/**
 * Parts the appearances under one name into those of each person who bears it.
 *
 * <p>Appearances that print a like role or organisation belong together, and what belongs together in turn; of such
 * clusters two are of two persons where an appearance of one contradicts one of the other. All others are one person's.
 * The earliest article comes first, so the outcome depends on the set of articles alone.
 */
final class Namesakes {

    private static final Comparator<Appearance> EARLIEST = Comparator.<Appearance, LocalDate>comparing(
                    each -> each.publishedOn == null ? LocalDate.MAX : each.publishedOn)
            .thenComparing(each -> each.articleId)
            .thenComparing(each -> each.id);

    private final List<Voice> voices;
    private final int[] links;

    private Namesakes(List<Appearance> appearances) {
        this.voices = appearances.stream().sorted(EARLIEST).map(Voice::of).toList();
        this.links = new int[voices.size()];
    }

    /** One list for each person, the earliest first, each in the order of time. */
    static List<List<Appearance>> part(List<Appearance> appearances) {
        List<List<Voice>> persons = new ArrayList<>();
        for (List<Voice> cluster : new Namesakes(appearances).clusters()) {
            persons.stream()
                    .filter(person -> !contradict(person, cluster))
                    .findFirst()
                    .ifPresentOrElse(person -> person.addAll(cluster), () -> persons.add(cluster));
        }
        return persons.stream().map(Namesakes::inOrder).toList();
    }

    private List<List<Voice>> clusters() {
        Map<String, Integer> byMark = new HashMap<>();
        for (int i = 0; i < links.length; i++) {
            links[i] = i;
            for (String mark : voices.get(i).marks()) {
                link(byMark.merge(mark, i, (first, other) -> first), i);
            }
        }
        Map<Integer, List<Voice>> clusters = new TreeMap<>();
        for (int i = 0; i < links.length; i++) {
            clusters.computeIfAbsent(end(i), none -> new ArrayList<>()).add(voices.get(i));
        }
        return List.copyOf(clusters.values());
    }

    /** The earlier one stands for both. */
    private void link(int one, int other) {
        int first = end(one);
        int second = end(other);
        links[Math.max(first, second)] = Math.min(first, second);
    }

    private int end(int voice) {
        int end = voice;
        while (links[end] != end) {
            links[end] = links[links[end]];
            end = links[end];
        }
        return end;
    }

    private static boolean contradict(List<Voice> some, List<Voice> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::contradicts));
    }

    private static List<Appearance> inOrder(List<Voice> person) {
        return person.stream().map(Voice::appearance).sorted(EARLIEST).toList();
    }
}
