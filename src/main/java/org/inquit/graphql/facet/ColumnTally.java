package org.inquit.graphql.facet;

import static org.inquit.graphql.column.Columns.UNDATED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.inquit.graphql.column.Column;
import org.inquit.graphql.column.Columns;
import org.inquit.graphql.column.Dimension;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a root list by columns, and leaves to the database what has none. */
final class ColumnTally extends Tally {

    private static final String ROOT = "";

    private final Columns columns;
    private final BitSet rows;
    private final Tally others;

    ColumnTally(Columns columns, BitSet rows, Tally others) {
        this.columns = columns;
        this.rows = rows;
        this.others = others;
    }

    @Override
    List<Group> most(Dimension dimension, int most) {
        return columns.have(dimension) ? groups(columns.of(dimension)) : others.most(dimension, most);
    }

    @Override
    List<Group> all(Dimension dimension) {
        return columns.have(dimension) ? groups(columns.of(dimension)) : others.all(dimension);
    }

    @Override
    List<Group> whole() {
        Sum sum = new Sum();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            sum.add(columns, row);
        }
        return List.of(sum.group(ROOT));
    }

    @Override
    Histogram sizes(Dimension dimension) {
        if (!columns.have(dimension)) {
            return others.sizes(dimension);
        }
        Column column = columns.of(dimension);
        return Histogram.of(rows.stream().mapToLong(row -> column.end(row) - column.start(row)));
    }

    private List<Group> groups(Column column) {
        Sum[] sums = new Sum[column.codes() + 1];
        Arrays.setAll(sums, code -> new Sum());
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            add(sums, column, row);
        }
        return IntStream.rangeClosed(1, column.codes())
                .filter(code -> sums[code].count > 0)
                .mapToObj(code -> sums[code].group(column.value(code)))
                .toList();
    }

    private void add(Sum[] sums, Column column, int row) {
        for (int place = column.start(row); place < column.end(row); place++) {
            sums[column.code(place)].add(columns, row);
        }
    }

    /** What rows add up to. */
    private static final class Sum {

        private long count;
        private long words;
        private int first = UNDATED;
        private int last = UNDATED;

        void add(Columns columns, int row) {
            count++;
            words += columns.words(row);
            last = Math.max(last, columns.last(row));
            int day = columns.first(row);
            if (day != UNDATED) {
                first = first == UNDATED ? day : Math.min(first, day);
            }
        }

        Group group(Object value) {
            return new Group(value, count, words, date(first), date(last), ROOT);
        }

        private static @Nullable LocalDate date(int day) {
            return day == UNDATED ? null : LocalDate.ofEpochDay(day);
        }
    }
}
