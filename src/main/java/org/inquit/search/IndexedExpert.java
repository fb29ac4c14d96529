package org.inquit.search;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;

/**
 * What the index knows of an expert.
 *
 * @param names all of them
 * @param quotedOn the days on which articles quote them
 */
record IndexedExpert(Names names, NavigableSet<LocalDate> quotedOn) {

    String id() {
        return names.id;
    }

    long stamp() {
        return Stamp.of(names, quotedOn);
    }

    Entry entry() {
        return new Entry(SearchHitType.EXPERT, names.id, stamp())
                .text(SearchField.NAME, names.name)
                .text(SearchField.NAME, names.aliases.toArray(String[]::new))
                .published(quotedOn);
    }

    /** The names by which articles print an expert. */
    record Names(String id, String name, List<String> aliases) {}
}
