package org.inquit.extraction.page;

import org.jspecify.annotations.Nullable;

/** Knows the line that claims the page for its publisher. */
final class CopyrightRule implements LineRule {

    private static final int LONGEST = 40;
    private static final int LONGEST_RESERVATION = 8;

    @Override
    public @Nullable LineKind kindOf(String text) {
        return claims(text) && Words.atMost(text, LONGEST) && !QuotationMarks.holdSpeech(text) ? LineKind.OTHER : null;
    }

    private static boolean claims(String text) {
        return text.startsWith("\u00A9")
                || Words.atMost(text, LONGEST_RESERVATION) && Words.plain(text).equals("all rights reserved")
                || PublisherReader.claimed(text) != null;
    }
}
