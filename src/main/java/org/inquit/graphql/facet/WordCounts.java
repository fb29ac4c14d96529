package org.inquit.graphql.facet;

import java.util.Map;
import java.util.stream.LongStream;
import org.inquit.graphql.column.Dimensions;

/** How many quote-marked words each known speaker has of the quotes of a root list. */
public record WordCounts() implements Summary<Concentration> {

    @Override
    public Map<String, Concentration> read(Tally quotes) {
        Histogram words = Histogram.of(quotes.all(Dimensions.SPEAKER).stream().mapToLong(Group::words));
        return Map.of("", Concentration.of(words));
    }

    @Override
    public Concentration ofNothing() {
        return Concentration.of(Histogram.of(LongStream.empty()));
    }
}
