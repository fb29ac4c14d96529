package org.inquit.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The reporter's text round a quote, so that words are never read alone.
 *
 * @param before the sentence before, null at the start of the article
 * @param sentence the sentence or sentences that hold the content, verbatim
 * @param after the sentence after, null at the end of the article
 */
@Definition("The reporter's text round a quote.")
public record Context(
        @Definition("The sentence before; null at the start of the article.") @Nullable
        String before,

        @Definition("The sentence or sentences that hold the content, verbatim.")
        String sentence,

        @Definition("The sentence after; null at the end of the article.") @Nullable
        String after) {}
