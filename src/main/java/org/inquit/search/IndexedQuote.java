package org.inquit.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.inquit.extraction.QuoteKind;
import org.jspecify.annotations.Nullable;

/** What the index knows of a quote: its words, and something of its speaker and article. */
record IndexedQuote(
        String id,
        String text,
        QuoteKind kind,
        @Nullable String speakerId,
        @Nullable String speaker,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        Instant loadedAt) {

    Entry entry() {
        return new Entry(SearchHitType.QUOTE, id, Stamp.of(loadedAt, speakerId, speaker))
                .text(SearchField.TEXT, text)
                .text(SearchField.BY, speaker)
                .counted(Facet.KIND, kind.name())
                .counted(Facet.SPEAKER, speakerId)
                .counted(Facet.PUBLISHER, publisher)
                .published(Stream.ofNullable(publishedOn).toList());
    }
}
