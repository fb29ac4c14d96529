package org.inquit.search;

import java.util.Collection;
import java.util.Map;

/** Finds records of the archive by words, whatever keeps them. */
public interface SearchIndex {

    /**
     * A part of the records that are looked for.
     *
     * @throws IndexUnavailable until the index is built
     */
    Hits find(Question question, HitSlice slice);

    /**
     * How many of the records that are looked for have each value, the most frequent first: all that is counted by one
     * search.
     *
     * @throws IndexUnavailable until the index is built
     */
    Map<Counted, Map<String, Integer>> count(Question question, Collection<Counted> wanted);

    /** Whether what is found now is true of the archive as it is now. */
    boolean isCurrent();
}
