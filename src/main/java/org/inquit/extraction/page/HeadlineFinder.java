package org.inquit.extraction.page;

import org.jspecify.annotations.Nullable;

/** Finds the title of the page: its first line of text, where that has a title's shape and a body follows. */
final class HeadlineFinder {

    private static final int LONGEST = 150;
    private static final int LONGEST_SITE_NAME = 40;

    private final Layout layout;

    private HeadlineFinder(Layout layout) {
        this.layout = layout;
    }

    /** The headline, its lines marked; null where the page has none. */
    static @Nullable String find(Layout layout) {
        return new HeadlineFinder(layout).find(layout.next(LineKind.TEXT, 0));
    }

    private @Nullable String find(int first) {
        int second = layout.next(LineKind.TEXT, first + 1);
        if (second >= layout.size() || !isTitle(layout.text(first))) {
            return null;
        }
        int third = layout.next(LineKind.TEXT, second + 1);
        if (third < layout.size() && isKicker(first, second)) {
            layout.mark(first, LineKind.OTHER);
            return find(second);
        }
        return isBrowserTitle(first, second) ? skipBrowserTitle(first, second) : headlineAt(first, second, third);
    }

    private @Nullable String headlineAt(int first, int second, int third) {
        if (SpeakerLabel.opens(layout.text(first))) {
            return null;
        }
        if (!isCut(first, second)) {
            layout.mark(first, LineKind.HEADLINE);
            return layout.text(first);
        }
        String joined = layout.text(first) + " " + layout.text(second);
        boolean stands = third < layout.size() && layout.line(third).afterBlank() && isTitle(joined);
        if (stands) {
            layout.mark(first, second + 1, LineKind.HEADLINE);
        }
        return stands ? joined : null;
    }

    private @Nullable String skipBrowserTitle(int first, int second) {
        layout.mark(first, LineKind.REPEATED_HEADLINE);
        layout.mark(second, LineKind.HEADLINE);
        return layout.text(second);
    }

    /** Whether the first line goes on in the second, as a sentence does that a link has cut. */
    private boolean isCut(int first, int second) {
        Line next = layout.line(second);
        boolean goesOn = next.startsLowerCase()
                || Punctuation.startsContinuing(next.text())
                || Punctuation.endsSurelyOpen(layout.text(first));
        return second == first + 1 && !next.afterBlank() && goesOn;
    }

    /** The name of a section above a headline. */
    private boolean isKicker(int first, int second) {
        return layout.line(first).hasAtMost(2)
                && !isCut(first, second)
                && isTitle(layout.text(second))
                && !layout.line(second).hasAtMost(3);
    }

    /** The headline with the name of the site behind it, printed above the headline itself. */
    private boolean isBrowserTitle(int first, int second) {
        String long1 = Words.key(layout.text(first));
        String short1 = layout.line(second).length() > LONGEST ? "" : Words.key(layout.text(second));
        int rest = long1.length() - short1.length();
        return short1.length() > 15
                && rest > 0
                && rest <= LONGEST_SITE_NAME
                && long1.startsWith(short1)
                && layout.next(LineKind.TEXT, second + 1) < layout.size();
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && !Punctuation.endsWithStop(text)
                && !Punctuation.startsLowerCase(text)
                && !Punctuation.endsOpenMark(text)
                && ",;:".indexOf(text.charAt(text.length() - 1)) < 0
                && !ListItem.is(text)
                && !(QuotationMarks.any(text.substring(0, 1)) && Punctuation.endsWithQuestionInMarks(text));
    }
}
