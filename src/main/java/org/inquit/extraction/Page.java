package org.inquit.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news page told apart: what is the article, what is about it, what is noise.
 *
 * @param headline the title; the first words of the text where the page has none, empty for an empty page
 * @param standfirst the summary below the headline
 * @param authors the names of the byline, in the order of print
 * @param publisher who published it, where the page says so
 * @param url the page's own address, never that of another article
 * @param publishedOn the date that the page prints
 * @param dateline the place that opens the text: 'KYIV'; the text keeps it
 * @param text the clean body: paragraphs parted by one blank line, lines cut by links joined
 * @param paragraphs the paragraphs of {@code text}
 * @param captions the words below pictures
 * @param removed page noise with the reason for its removal
 * @param origin leads from offsets of {@code text} back to the raw page
 */
public record Page(
        String headline,
        @Nullable String standfirst,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        @Nullable String dateline,
        String text,
        List<Paragraph> paragraphs,
        List<String> captions,
        List<RemovedText> removed,
        Origin origin) {

    public Page {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
        removed = List.copyOf(removed);
    }
}
