package org.inquit.graphql.facet;

import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** How many quote-marked words each known speaker has of the quotes of a root list. */
public record WordCounts() implements Summary<Concentration> {

    @Override
    public Map<String, Concentration> read(Session session, Tally quotes, List<String> parents) {
        List<Object[]> sizes = quotes.sizes(session, "sum(" + Measures.QUOTES.words() + ")", "", "x.speakerId");
        return Map.of("", Concentration.of(Histogram.of(sizes)));
    }

    @Override
    public Concentration ofNothing() {
        return Concentration.of(Histogram.of(List.of()));
    }
}
