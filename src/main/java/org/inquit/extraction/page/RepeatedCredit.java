package org.inquit.extraction.page;

/** Finds a picture's maker on a line of its own beside the caption that names the maker too. */
final class RepeatedCredit {

    private static final int MOST_WORDS = 6;

    private RepeatedCredit() {}

    static void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            if (layout.is(i, LineKind.TEXT) && (isRepeatedBy(layout, i, i - 1) || isRepeatedBy(layout, i, i + 1))) {
                layout.mark(i, LineKind.CREDIT);
            }
        }
    }

    private static boolean isRepeatedBy(Layout layout, int line, int caption) {
        return caption >= 0
                && caption < layout.size()
                && layout.is(caption, LineKind.CAPTION)
                && layout.line(line).hasAtMost(MOST_WORDS)
                && layout.text(caption).endsWith(layout.text(line));
    }
}
