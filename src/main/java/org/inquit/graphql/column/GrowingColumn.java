package org.inquit.graphql.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column while its values are read. */
final class GrowingColumn {

    private static final int FIRST_ROOM = 1_024;

    private final Map<Object, Integer> known = new HashMap<>();
    private final List<Object> values = new ArrayList<>();
    private int[] codes = new int[FIRST_ROOM];
    private int[] rows = {};
    private int places;

    /** The value, or none, of the next row. */
    void add(@Nullable Object value) {
        if (places == codes.length) {
            codes = Arrays.copyOf(codes, places * 2);
        }
        codes[places++] = value == null ? 0 : known.computeIfAbsent(value, this::next);
    }

    /** One more value of a row, in any order of rows. */
    void add(int row, Object value) {
        add(value);
        if (rows.length < codes.length) {
            rows = Arrays.copyOf(rows, codes.length);
        }
        rows[places - 1] = row;
    }

    private int next(Object value) {
        values.add(value);
        return values.size();
    }

    /** The column of rows with one place each. */
    Column ofSingle() {
        return new Column(List.copyOf(values), Arrays.copyOf(codes, places), null);
    }

    /** The column of rows with as many places as each has values: they are sorted by row, in linear time. */
    Column ofSeveral(int rowCount) {
        int[] starts = new int[rowCount + 1];
        for (int place = 0; place < places; place++) {
            starts[rows[place] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] sorted = new int[places];
        for (int place = 0; place < places; place++) {
            sorted[next[rows[place]]++] = codes[place];
        }
        return new Column(List.copyOf(values), sorted, starts);
    }
}
