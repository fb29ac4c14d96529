package org.inquit.extraction.page;

import java.util.List;

/** Asks each rule in turn; the first that knows a line wins, and a line that none knows is text. */
final class LineClassifier {

    private static final List<LineRule> RULES = List.of(
            new LinkRule(), new CounterRule(), new DateRule(), new CreditRule(), new WidgetRule(), new CopyrightRule());

    /** Longer lines are paragraphs, whatever they look like. */
    private static final int LONGEST_NOISE = 800;

    private LineClassifier() {}

    static Layout layOut(List<Line> lines) {
        Layout layout = new Layout(lines);
        for (int i = 0; i < layout.size(); i++) {
            layout.mark(i, kindOf(layout.line(i)));
        }
        return layout;
    }

    private static LineKind kindOf(Line line) {
        if (line.isOrnament()) {
            return LineKind.OTHER;
        }
        return line.length() > LONGEST_NOISE ? LineKind.TEXT : kindByRules(line.text());
    }

    private static LineKind kindByRules(String text) {
        for (LineRule rule : RULES) {
            LineKind kind = rule.kindOf(text);
            if (kind != null) {
                return kind;
            }
        }
        return LineKind.TEXT;
    }
}
