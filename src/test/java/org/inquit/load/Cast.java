package org.inquit.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Those who speak in a generated archive: each fourth is a body, each fifth person changes work, and a few share a name.
 *
 * <p>How often they speak follows Zipf's law: the one at rank n speaks a nth as often as the first.
 */
final class Cast {

    private static final int SPEAKERS = 800;
    private static final int BODIES_EACH = 4;
    private static final int CHANGES_EACH = 5;
    private static final int NAMESAKES_EACH = 100;

    private final Words names = Words.of("/load/names.txt");
    private final Words wording = Words.of("/load/wording.txt");
    private final Random random;
    private final List<String> places;
    private final List<String> bodies;
    private final List<Speaker> speakers = new ArrayList<>();
    private final double[] sums = new double[SPEAKERS];

    Cast(long seed) {
        random = new Random(seed);
        places = joined(names.each("place start"), names.each("place end"), "");
        List<String> kinds = joined(names.each("field"), names.each("body"), " ");
        bodies = joined(places, kinds, " ");
        List<String> surnames = joined(names.each("surname start"), names.each("surname end"), "");
        for (int rank = 0; rank < SPEAKERS; rank++) {
            speakers.add(speaker(rank, surnames));
            sums[rank] = (rank == 0 ? 0 : sums[rank - 1]) + 1.0 / (rank + 1);
        }
    }

    /** Different speakers, the often heard ones more likely than others. */
    List<Speaker> draw(int count, Random from) {
        Set<Speaker> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            int found = Arrays.binarySearch(sums, from.nextDouble() * sums[SPEAKERS - 1]);
            drawn.add(speakers.get(found < 0 ? -found - 1 : found));
        }
        return List.copyOf(drawn);
    }

    String place(Random from) {
        return Words.any(places, from);
    }

    /** The name of somebody who writes and is not quoted. */
    String reporter(Random from) {
        return Words.any(names.each("woman"), from) + ' ' + Words.any(names.each("surname start"), from) + "son";
    }

    List<Speaker> speakers() {
        return List.copyOf(speakers);
    }

    private Speaker speaker(int rank, List<String> surnames) {
        if (rank % BODIES_EACH == BODIES_EACH - 1) {
            return Speaker.body(bodies.get(rank));
        }
        if (rank % NAMESAKES_EACH == NAMESAKES_EACH - 2) {
            Speaker first = speakers.get(rank - NAMESAKES_EACH / 2);
            return new Speaker(first.form(), first.name(), first.known(), first.pronoun(), List.of(capacity()));
        }
        boolean woman = random.nextBoolean();
        String given = Words.any(names.each(woman ? "woman" : "man"), random);
        List<String> capacities = rank % CHANGES_EACH == 0 ? List.of(capacity(), capacity()) : List.of(capacity());
        return Speaker.person(given, surnames.get(rank), woman ? "she" : "he", capacities);
    }

    private String capacity() {
        return wording.line("role", random)
                .replace("{body}", Words.any(bodies.subList(0, SPEAKERS), random))
                .replace("{place}", place(random));
    }

    /** Each start with each end, in an order of chance. */
    private List<String> joined(List<String> starts, List<String> ends, String by) {
        List<String> all = new ArrayList<>();
        starts.forEach(start -> ends.forEach(end -> all.add(start + by + end)));
        Collections.shuffle(all, random);
        return all;
    }
}
