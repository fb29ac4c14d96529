package org.inquit.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Context;
import org.inquit.extraction.CueStance;
import org.inquit.extraction.DatePrecision;
import org.inquit.extraction.Evidence;
import org.inquit.extraction.EvidenceRole;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.FoundCandidate;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.Origin;
import org.inquit.extraction.Page;
import org.inquit.extraction.Paragraph;
import org.inquit.extraction.ParagraphKind;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.SaidOn;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * An invented article: two experts with a quote each, an unattributed one, one more of the first expert, and what the
 * second one claims without any marks.
 *
 * <p>Every seventh has no date, and five in a row share theirs, so that orders have ties.
 *
 * @param number tells it from the others
 */
record SampleArticle(int number) {

    private static final int EXPERTS = 40;
    private static final int SHARED_DATE = 5;
    private static final String CLAIM = "the dam will hold";

    Extraction extraction() {
        return new Extraction(page(), "en", quotes());
    }

    /** Those who appear: two who are quoted and one who only may have spoken. */
    List<FoundExpert> voices() {
        return Stream.of(number, number + 1, number + 2).map(this::expert).toList();
    }

    private String text() {
        return "“The river rises by %1$d metres,” Expert said. “It will not stop,” a second said. “We wait %1$d,” officials said. “Twice 100%% sure_%1$d,” Expert said. On Monday a second claimed on Wire %2$d that the dam will hold."
                .formatted(number, number % 2);
    }

    private Page page() {
        String text = text();
        return new Page(
                "Flood no. " + number % 11,
                number % 2 == 0 ? "A standfirst" : null,
                number % 3 == 0 ? List.of("Ana_B Pérez", "Li Wei") : List.of("Tom O'Neil"),
                number % 4 == 0 ? null : "Gazette " + number % 4,
                number % 5 == 0 ? "https://news.example/" + number : null,
                date(),
                null,
                text,
                List.of(new Paragraph(0, text.length(), ParagraphKind.BODY)),
                List.of(),
                List.of(),
                new Origin(new int[] {0}, new int[] {0}));
    }

    private @Nullable LocalDate date() {
        return number % 7 == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(number / SHARED_DATE);
    }

    private List<FoundQuote> quotes() {
        List<@Nullable FoundExpert> speakers = new ArrayList<>(List.of(expert(number), expert(number + 1)));
        speakers.add(null);
        speakers.add(expert(number));
        List<FoundQuote> quotes = new ArrayList<>();
        int from = 0;
        for (@Nullable FoundExpert speaker : speakers) {
            int start = text().indexOf('“', from) + 1;
            int end = text().indexOf('”', start);
            quotes.add(quote(Span.of(text(), start, end), quotes.size(), speaker));
            from = end;
        }
        quotes.add(claim());
        return quotes;
    }

    private FoundQuote quote(Span words, int place, @Nullable FoundExpert speaker) {
        FoundExpert maybe = expert(number + 2);
        return new FoundQuote(
                place == 1 ? QuoteKind.MIXED : QuoteKind.DIRECT,
                List.of(words),
                words,
                null,
                null,
                null,
                null,
                null,
                null,
                speaker == null ? SourceType.GROUP : SourceType.NAMED_PERSON,
                speaker,
                (number + place) % 10 / 10.0,
                speaker == null ? AttributionMethod.UNKNOWN : AttributionMethod.EXPLICIT_CUE,
                "The words stand by the name.",
                List.of(new Evidence(EvidenceRole.MENTION, words)),
                List.of(new FoundCandidate(maybe, 0.3)),
                new Context(null, text(), null));
    }

    private FoundQuote claim() {
        Span cue = words("claimed");
        return new FoundQuote(
                QuoteKind.INDIRECT,
                List.of(words(CLAIM)),
                words(CLAIM),
                cue,
                "claim",
                CueStance.DISTANCING,
                saidOn(),
                "Wire " + number % 2,
                null,
                SourceType.NAMED_PERSON,
                expert(number + 1),
                0.5,
                AttributionMethod.EXPLICIT_CUE,
                "The words follow the name.",
                List.of(new Evidence(EvidenceRole.CUE, cue)),
                List.of(),
                new Context(null, text(), null));
    }

    /** The day before publication, or nothing known. */
    private @Nullable SaidOn saidOn() {
        LocalDate published = date();
        return published == null ? null : new SaidOn(published.minusDays(1), DatePrecision.DAY, "On Monday");
    }

    private Span words(String words) {
        int start = text().indexOf(words);
        return Span.of(text(), start, start + words.length());
    }

    private FoundExpert expert(int any) {
        int who = any % EXPERTS;
        Affiliation affiliation = new Affiliation(
                "analyst at Institute " + who % 5,
                who % 2 == 0 ? "analyst" : null,
                "Institute " + who % 5,
                null,
                Span.of(text(), 0, 1));
        ExpertKind kind = who % 9 == 0 ? ExpertKind.ORGANIZATION : ExpertKind.PERSON;
        return new FoundExpert(kind, "Expert Number%02d".formatted(who), List.of(), List.of(affiliation));
    }
}
