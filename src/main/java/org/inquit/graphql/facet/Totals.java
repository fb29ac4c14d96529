package org.inquit.graphql.facet;

import java.util.Map;

/** What whole lists add up to. */
public record Totals() implements Summary<Aggregates> {

    @Override
    public Map<String, Aggregates> read(Tally tally) {
        return Group.byParent(tally.whole(), groups -> groups.get(0).aggregates());
    }

    @Override
    public Aggregates ofNothing() {
        return Aggregates.OF_NOTHING;
    }
}
