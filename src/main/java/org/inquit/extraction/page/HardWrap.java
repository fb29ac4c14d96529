package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;

/** Undoes the line breaks of a page that was cut at a column, as mail and print do. */
final class HardWrap {

    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;

    private final String page;
    private final List<Line> lines;
    private final int width;

    private HardWrap(String page, List<Line> lines) {
        this.page = page;
        this.lines = lines;
        this.width = usualWidth(lines);
    }

    static List<Line> undo(String page, List<Line> lines) {
        HardWrap wrap = new HardWrap(page, lines);
        return wrap.isWrapped() ? wrap.joined() : lines;
    }

    private static int usualWidth(List<Line> lines) {
        int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    }

    /** A wrapped page has a narrow measure and many full lines that go on in lower case. */
    private boolean isWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int pairs = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            pairs += lines.get(i).afterBlank() ? 0 : 1;
            goingOn += goesOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return goingOn >= 2 && goingOn * 10 >= pairs * 3;
    }

    private boolean goesOn(Line line, Line next) {
        return !next.afterBlank() && isFull(line) && !line.endsSentence() && next.startsLowerCase();
    }

    private boolean isFull(Line line) {
        return line.length() * 2 >= width;
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !belongTogether(lines.get(i - 1), lines.get(i))) {
                joined.add(merge(lines.get(first), lines.get(i - 1)));
                first = i;
            }
        }
        return joined;
    }

    private Line merge(Line first, Line last) {
        return first.equals(last) ? first : Line.of(page, first.start(), last.end(), first.afterBlank());
    }

    private boolean belongTogether(Line line, Line next) {
        if (next.afterBlank() || standsAlone(line) || standsAlone(next) || ListItem.is(next.text())) {
            return false;
        }
        int filled = line.length() + 1 + Words.first(next.text(), 1).length();
        return line.endsSentence() ? filled > width - 4 : isFull(line) || next.startsLowerCase();
    }

    private static boolean standsAlone(Line line) {
        return line.isOrnament() || LinkRule.opensWithAddress(line.text());
    }
}
