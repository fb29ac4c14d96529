package org.inquit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.Origin;
import org.inquit.extraction.QuoteExtractor;
import org.inquit.extraction.Span;
import org.jspecify.annotations.Nullable;

/** Reads one raw article as the server does and leads what was found back to the raw text's code points. */
final class Predictor {

    private final ArticleText raw;
    private final Origin origin;
    private final Map<String, Integer> entriesOfSpeaker = new HashMap<>();
    private final List<Prediction> predictions = new ArrayList<>();

    private Predictor(ArticleText raw, Origin origin) {
        this.raw = raw;
        this.origin = origin;
    }

    static List<Prediction> predictions(QuoteExtractor extractor, ArticleText raw) {
        Extraction found = extractor.extract(raw.string());
        Predictor predictor = new Predictor(raw, found.page().origin());
        found.quotes().forEach(predictor::add);
        return List.copyOf(predictor.predictions);
    }

    private void add(FoundQuote quote) {
        for (Span span : quote.spans()) {
            predictions.add(new Prediction(
                    range(span),
                    quote.kind(),
                    quote.speaker() == null ? null : quote.speaker().name(),
                    best(quote),
                    quote.confidence(),
                    quote.method(),
                    quote.source() == null ? null : range(quote.source()),
                    quote.speaker() == null ? null : title(quote.speaker())));
        }
    }

    private static @Nullable String best(FoundQuote quote) {
        return quote.candidates().isEmpty()
                ? null
                : quote.candidates().get(0).expert().name();
    }

    /** A span has room for one capacity; so the entries of a speaker show them in turn, the fullest first. */
    private @Nullable String title(FoundExpert speaker) {
        int entry = entriesOfSpeaker.merge(speaker.name(), 1, Integer::sum) - 1;
        List<String> titles = speaker.capacities().stream()
                .map(Predictor::title)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return titles.isEmpty() ? null : titles.get(entry % titles.size());
    }

    private static String title(Affiliation capacity) {
        return Stream.of(capacity.qualifier(), capacity.role(), capacity.organization())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The end follows the last character: the one after it may come from elsewhere on the page. */
    private Range range(Span span) {
        int start = origin.rawOffset(span.start());
        int end = span.end() == span.start() ? start : origin.rawOffset(span.end() - 1) + 1;
        return raw.ofUnits(start, end);
    }
}
