package org.inquit.graphql.column;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of many records, each different one kept once: a row has places, and a place holds the code of a value, 1 to
 * {@link #codes()}, or 0 for none. So whatever is asked of values is asked once for each that there is.
 */
public final class Column {

    private final List<Object> values;
    private final int[] codes;

    /** The first place of each row, and the end of the last; null where each row has one place. */
    private final int @Nullable [] starts;

    Column(List<Object> values, int[] codes, int @Nullable [] starts) {
        this.values = values;
        this.codes = codes;
        this.starts = starts;
    }

    /** How many different values there are. */
    public int codes() {
        return values.size();
    }

    /** The value of a code that is not 0. */
    public Object value(int code) {
        return values.get(code - 1);
    }

    /** The first place of a row. */
    public int start(int row) {
        return starts == null ? row : starts[row];
    }

    /** The end of a row's places, exclusive. */
    public int end(int row) {
        return starts == null ? row + 1 : starts[row + 1];
    }

    /** What a place holds. */
    public int code(int place) {
        return codes[place];
    }

    int rows() {
        return starts == null ? codes.length : starts.length - 1;
    }

    /** The rows that have a value which is wanted. */
    public BitSet rows(Predicate<Object> wanted) {
        int[] isWanted = ofCodes(0, value -> wanted.test(value) ? 1 : 0);
        BitSet rows = new BitSet(rows());
        for (int row = 0; row < rows(); row++) {
            if (has(row, isWanted)) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** The rows that have each of these values, by the value. */
    public Map<String, BitSet> rowsOf(Collection<String> wanted) {
        Map<String, BitSet> found = new HashMap<>();
        wanted.forEach(value -> found.put(value, new BitSet()));
        List<@Nullable BitSet> ofCodes = IntStream.rangeClosed(0, codes())
                .mapToObj(code -> code == 0 ? null : found.get(value(code).toString()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int row = 0; row < rows(); row++) {
            for (int place = start(row); place < end(row); place++) {
                BitSet rows = ofCodes.get(codes[place]);
                if (rows != null) {
                    rows.set(row);
                }
            }
        }
        return found;
    }

    private boolean has(int row, int[] isWanted) {
        for (int place = start(row); place < end(row); place++) {
            if (isWanted[codes[place]] == 1) {
                return true;
            }
        }
        return false;
    }

    /** A number for each code, and one for none. */
    int[] ofCodes(int none, ToIntFunction<Object> number) {
        return IntStream.rangeClosed(0, codes())
                .map(code -> code == 0 ? none : number.applyAsInt(value(code)))
                .toArray();
    }
}
