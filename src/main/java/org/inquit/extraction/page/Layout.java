package org.inquit.extraction.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The lines of one page, each with the kind that the steps have settled on so far. */
final class Layout {

    private final List<Line> lines;
    private final LineKind[] kinds;

    Layout(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.kinds = new LineKind[lines.size()];
        Arrays.fill(kinds, LineKind.TEXT);
    }

    int size() {
        return kinds.length;
    }

    Line line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).text();
    }

    LineKind kind(int index) {
        return kinds[index];
    }

    boolean is(int index, LineKind kind) {
        return index >= 0 && index < kinds.length && kinds[index] == kind;
    }

    void mark(int index, LineKind kind) {
        kinds[index] = kind;
    }

    void mark(int from, int to, LineKind kind) {
        Arrays.fill(kinds, from, to, kind);
    }

    IntStream all(LineKind kind) {
        return IntStream.range(0, kinds.length).filter(i -> kinds[i] == kind);
    }

    /** The first line of that kind at or after {@code from}, or {@link #size()}. */
    int next(LineKind kind, int from) {
        int at = from;
        while (at < kinds.length && kinds[at] != kind) {
            at++;
        }
        return at;
    }

    void markAll(LineKind from, LineKind to, Predicate<Line> which) {
        all(from).filter(i -> which.test(lines.get(i))).forEach(i -> kinds[i] = to);
    }
}
