package org.inquit.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the index knows of an article. */
record IndexedArticle(
        String id,
        String title,
        @Nullable String standfirst,
        List<String> authors,
        @Nullable String publisher,
        String text,
        @Nullable LocalDate publishedOn,
        Instant loadedAt) {

    Entry entry() {
        return new Entry(SearchHitType.ARTICLE, id, Stamp.of(loadedAt))
                .text(SearchField.TITLE, title, standfirst)
                .text(SearchField.BY, authors.toArray(String[]::new))
                .text(SearchField.TEXT, text)
                .counted(Facet.PUBLISHER, publisher)
                .published(Stream.ofNullable(publishedOn).toList());
    }
}
