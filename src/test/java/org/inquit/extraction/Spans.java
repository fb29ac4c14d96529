package org.inquit.extraction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All spans of an extraction, whatever they show. */
final class Spans {

    private Spans() {}

    static List<Span> of(Extraction found) {
        return found.quotes().stream().flatMap(Spans::of).toList();
    }

    private static Stream<Span> of(FoundQuote quote) {
        Stream<Span> single =
                Stream.of(quote.content(), quote.cue(), quote.source()).filter(Objects::nonNull);
        Stream<Span> evidence = quote.evidence().stream().map(Evidence::span);
        Stream<Span> capacities = quote.candidates().stream()
                .flatMap(each -> each.expert().capacities().stream())
                .map(Affiliation::evidence);
        return Stream.of(quote.spans().stream(), single, evidence, capacities).flatMap(each -> each);
    }
}
