package org.inquit.extraction.page;

/** Finds the titles of other articles below a label such as 'Related stories'. */
final class RelatedTitles {

    private static final int MOST = 6;

    private RelatedTitles() {}

    static void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            if (isLabel(layout, i)) {
                markBelow(layout, i + 1);
            }
        }
    }

    private static boolean isLabel(Layout layout, int index) {
        boolean label = layout.is(index, LineKind.WIDGET) || layout.is(index, LineKind.TEXT);
        if (!label || !LinkRule.isLabelAlone(layout.text(index))) {
            return false;
        }
        layout.mark(index, LineKind.WIDGET);
        return true;
    }

    private static void markBelow(Layout layout, int from) {
        for (int i = from; i < Math.min(layout.size(), from + MOST) && isTitle(layout, i); i++) {
            layout.mark(i, LineKind.FOREIGN_LINK);
        }
    }

    private static boolean isTitle(Layout layout, int index) {
        Line line = layout.line(index);
        return layout.is(index, LineKind.TEXT)
                && !line.hasAtMost(4)
                && line.hasAtMost(20)
                && !line.endsSentence()
                && !line.startsLowerCase()
                && !Punctuation.endsOpen(line.text())
                && !QuotationMarks.holdSpeech(line.text())
                && !goesOn(layout, index + 1);
    }

    private static boolean goesOn(Layout layout, int next) {
        return next < layout.size()
                && (layout.line(next).startsLowerCase() || Punctuation.startsContinuing(layout.text(next)));
    }
}
