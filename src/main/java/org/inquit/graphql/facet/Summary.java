package org.inquit.graphql.facet;

import java.util.Map;

/** Something that lists add up to. Equal ones are read by one statement for the lists of all records that want it. */
public sealed interface Summary<V>
        permits Company, Facet, Lines, Months, OrganizationKinds, SourceCounts, Speakers, Timeline, Totals, WordCounts {

    /** What each list adds up to, by the id of the record that it belongs to; a list without rows may be missing. */
    Map<String, V> read(Tally tally);

    /** What a list without rows adds up to. */
    V ofNothing();
}
