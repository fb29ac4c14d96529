package org.inquit.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One attribution: one source and cue with all the content that they introduce, and the receipt for it.
 *
 * @param kind how the content is printed
 * @param spans the quote-marked words in the order of print, marks excluded; of an indirect quote its one clause
 * @param content from the first to the last word of the content, the reporter's words between included
 * @param cue the reporting verb or phrase, null where a quote goes on without one
 * @param cueLemma the cue's dictionary form
 * @param cueStance what the cue tells of the reporter's view, null where there is no cue
 * @param saidOn when the words were said, null where the reporting clause does not tell
 * @param medium by what they came, as printed: 'X', 'a report', 'an interview'; null where nothing is printed
 * @param source the words that name the source at the quote, null where there are none
 * @param sourceType what kind of source it is
 * @param speaker who spoke; null when the source is unnamed or not known
 * @param confidence 0 to 1
 * @param method the rule that joined quote and source
 * @param explanation one sentence that a stranger understands
 * @param evidence the words that prove it
 * @param candidates who may have spoken, best first, at most five
 * @param context the text round the quote
 */
public record FoundQuote(
        QuoteKind kind,
        List<Span> spans,
        Span content,
        @Nullable Span cue,
        @Nullable String cueLemma,
        @Nullable CueStance cueStance,
        @Nullable SaidOn saidOn,
        @Nullable String medium,
        @Nullable Span source,
        SourceType sourceType,
        @Nullable FoundExpert speaker,
        double confidence,
        AttributionMethod method,
        String explanation,
        List<Evidence> evidence,
        List<FoundCandidate> candidates,
        Context context) {

    public FoundQuote {
        spans = List.copyOf(spans);
        evidence = List.copyOf(evidence);
        candidates = List.copyOf(candidates);
    }

    /** The content for reading: fragments parted by the reporter's words are joined by an ellipsis. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
    }
}
