package org.inquit.extraction.page;

/** Finds the headline where the page prints it again. */
final class RepeatedHeadline {

    private RepeatedHeadline() {}

    static void mark(Layout layout, String headline) {
        String key = Words.key(headline);
        layout.markAll(LineKind.TEXT, LineKind.REPEATED_HEADLINE, line -> repeats(line.text(), headline, key));
    }

    private static boolean repeats(String text, String headline, String key) {
        boolean near = !key.isEmpty() && Math.abs(text.length() - headline.length()) <= 6;
        return (near && Words.key(text).equals(key)) || isCutShort(text, key);
    }

    /** The first words of the headline and three dots, as narrow columns print it. */
    private static boolean isCutShort(String text, String key) {
        boolean dotted = text.endsWith("...") || text.endsWith("\u2026");
        String shown = dotted && text.length() <= 160 ? Words.key(text) : "";
        return shown.length() > 20 && key.startsWith(shown);
    }
}
