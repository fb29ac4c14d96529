package org.inquit.extraction.page;

import org.jspecify.annotations.Nullable;

/** Knows the line that claims the page for its publisher. */
final class CopyrightRule implements LineRule {

    private static final int LONGEST = 40;

    @Override
    public @Nullable LineKind kindOf(String text) {
        boolean claims = text.startsWith("\u00A9")
                || Words.plain(text).equals("all rights reserved")
                || PublisherReader.claimed(text) != null;
        return claims && Words.atMost(text, LONGEST) && !QuotationMarks.holdSpeech(text) ? LineKind.OTHER : null;
    }
}
