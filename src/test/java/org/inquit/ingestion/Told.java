package org.inquit.ingestion;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Context;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.FoundCandidate;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.Origin;
import org.inquit.extraction.Page;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * An invented article that quotes each of its voices once, in the same words, with the next one as candidate.
 *
 * @param name of its file
 * @param date of publication, null where the page prints none
 * @param voices who is quoted
 */
record Told(String name, @Nullable String date, List<FoundExpert> voices) {

    private static final String WORDS = "We will see.";

    static Told told(String name, @Nullable String date, FoundExpert... voices) {
        return new Told(name, date, List.of(voices));
    }

    static FoundExpert person(String name, String... aliases) {
        return new FoundExpert(ExpertKind.PERSON, name, List.of(aliases), List.of());
    }

    static FoundExpert body(String name, String... aliases) {
        return new FoundExpert(ExpertKind.ORGANIZATION, name, List.of(aliases), List.of());
    }

    /** The same with one more capacity. */
    static FoundExpert as(FoundExpert who, String role, @Nullable String organization) {
        String printed = organization == null ? role : role + " of " + organization;
        List<Affiliation> capacities = new ArrayList<>(who.capacities());
        capacities.add(new Affiliation(printed, role, organization, null, new Span(0, 1, "W")));
        return new FoundExpert(who.kind(), who.name(), who.aliases(), capacities);
    }

    Extraction found() {
        String text = (WORDS + " ").repeat(voices.size());
        Page page = new Page(
                name,
                null,
                List.of(),
                null,
                null,
                date == null ? null : LocalDate.parse(date),
                null,
                text,
                List.of(),
                List.of(),
                List.of(),
                new Origin(new int[] {0}, new int[] {0}));
        List<FoundQuote> quotes = new ArrayList<>();
        voices.forEach(voice -> quotes.add(quote(text, quotes.size(), voice)));
        return new Extraction(page, "en", quotes);
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    private FoundQuote quote(String text, int place, FoundExpert speaker) {
        int start = place * (WORDS.length() + 1);
        Span span = Span.of(text, start, start + WORDS.length());
        FoundCandidate other = new FoundCandidate(voices.get((place + 1) % voices.size()), 0.2);
        return new FoundQuote(
                QuoteKind.DIRECT,
                List.of(span),
                span,
                null,
                null,
                null,
                null,
                null,
                null,
                SourceType.NAMED_PERSON,
                speaker,
                0.9,
                AttributionMethod.EXPLICIT_CUE,
                "Invented.",
                List.of(),
                List.of(other),
                new Context(null, text, null));
    }
}
