package org.inquit.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote that people have marked.
 *
 * @param content the annotated words, from the first to the last
 * @param spans the parts of them inside quotation marks; none where nothing is marked
 * @param mention the words that name the source here, null where the gold does not say
 * @param mentionKind what they are
 * @param speaker the source's full name, null for unnamed sources and where it is not known
 */
record GoldQuote(
        Range content,
        List<Range> spans,
        @Nullable Range mention,
        MentionKind mentionKind,
        @Nullable String speaker) {

    GoldQuote {
        spans = List.copyOf(spans);
    }
}
