package org.inquit.graphql.facet;

import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What whole lists add up to. */
public record Totals() implements Summary<Aggregates> {

    @Override
    public Map<String, Aggregates> read(Session session, Tally tally, List<String> parents) {
        return Group.byParent(
                tally.whole(session, parents), groups -> groups.get(0).aggregates());
    }

    @Override
    public Aggregates ofNothing() {
        return Aggregates.OF_NOTHING;
    }
}
