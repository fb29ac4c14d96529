package org.inquit.graphql.facet;

import static org.inquit.graphql.column.Columns.UNDATED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inquit.graphql.column.Column;
import org.inquit.graphql.column.Columns;
import org.inquit.graphql.column.Dimension;
import org.jspecify.annotations.Nullable;

/** Counts the rows of lists by columns, and leaves to the database what has none. */
final class ColumnTally extends Tally {

    private static final String ROOT = "";

    private final Columns columns;
    private final Map<String, BitSet> lists;
    private final Tally others;

    /**
     * @param lists the rows of each list, by the id of the record that it belongs to
     */
    ColumnTally(Columns columns, Map<String, BitSet> lists, Tally others) {
        this.columns = columns;
        this.lists = lists;
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
        return lists.entrySet().stream()
                .map(list -> sum(list.getValue()).group(list.getKey(), list.getKey()))
                .toList();
    }

    private Sum sum(BitSet rows) {
        Sum sum = new Sum();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            sum.add(columns, row);
        }
        return sum;
    }

    @Override
    Histogram sizes(Dimension dimension) {
        if (!columns.have(dimension)) {
            return others.sizes(dimension);
        }
        Column column = columns.of(dimension);
        return Histogram.of(
                Objects.requireNonNull(lists.get(ROOT)).stream().mapToLong(row -> column.end(row) - column.start(row)));
    }

    private List<Group> groups(Column column) {
        return lists.entrySet().stream()
                .flatMap(list -> groups(column, list.getValue(), list.getKey()))
                .toList();
    }

    private Stream<Group> groups(Column column, BitSet rows, String parent) {
        Sum[] sums = new Sum[column.codes() + 1];
        Arrays.setAll(sums, code -> new Sum());
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            add(sums, column, row);
        }
        return IntStream.rangeClosed(1, column.codes())
                .filter(code -> sums[code].count > 0)
                .mapToObj(code -> sums[code].group(column.value(code), parent));
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

        Group group(Object value, String parent) {
            return new Group(value, count, words, date(first), date(last), parent);
        }

        private static @Nullable LocalDate date(int day) {
            return day == UNDATED ? null : LocalDate.ofEpochDay(day);
        }
    }
}
