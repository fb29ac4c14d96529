package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page into its lines and remembers where blank ones stood. */
final class LineSplitter {

    private final String page;
    private final List<Line> lines = new ArrayList<>();
    private boolean afterBlank;

    private LineSplitter(String page) {
        this.page = page;
    }

    static List<Line> split(String page) {
        LineSplitter splitter = new LineSplitter(page);
        int start = 0;
        for (int i = 0; i < page.length(); i++) {
            if (Blank.endsLine(page.charAt(i))) {
                splitter.add(start, i);
                start = i + 1;
            }
        }
        splitter.add(start, page.length());
        return splitter.lines;
    }

    private void add(int from, int to) {
        if (isMiddleOfLineEnd(from, to)) {
            return;
        }
        int start = skipBlanks(from, to);
        int end = skipBlanksBack(start, to);
        if (start < end) {
            lines.add(Line.of(page, start, end, afterBlank));
        }
        afterBlank = start >= end;
    }

    private boolean isMiddleOfLineEnd(int from, int to) {
        return from == to && from > 0 && to < page.length() && page.charAt(from - 1) == '\r' && page.charAt(to) == '\n';
    }

    private int skipBlanks(int from, int to) {
        int start = from;
        while (start < to && Blank.is(page.charAt(start))) {
            start++;
        }
        return start;
    }

    private int skipBlanksBack(int from, int to) {
        int end = to;
        while (end > from && Blank.is(page.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
