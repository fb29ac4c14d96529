package org.inquit.graphql.column;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;

/** All records of one type in one state of the archive, by what they are counted and found by; a row is a record. */
public final class Columns {

    /** The day of what has no date. */
    public static final int UNDATED = Integer.MIN_VALUE;

    private static final int FETCHED = 1_000;

    private final Map<Dimension, Column> columns;
    private final Column words;
    private final Column first;
    private final Column last;
    private final int[] wordsOfCodes;
    private final int[] firstOfCodes;
    private final int[] lastOfCodes;

    private Columns(Map<Dimension, Column> columns, List<Column> measures) {
        this.columns = columns;
        this.words = measures.get(0);
        this.first = measures.get(1);
        this.last = measures.get(2);
        this.wordsOfCodes = words.ofCodes(0, count -> ((Number) count).intValue());
        this.firstOfCodes = first.ofCodes(UNDATED, day -> (int) ((LocalDate) day).toEpochDay());
        this.lastOfCodes = last.ofCodes(UNDATED, day -> (int) ((LocalDate) day).toEpochDay());
    }

    /** Reads them in one statement, and one more for each dimension of which records may have several values. */
    static Columns read(Session session, Table table) {
        int dimensions = table.single().size();
        List<GrowingColumn> growing =
                Stream.generate(GrowingColumn::new).limit(dimensions + 3).toList();
        read(session, table.singleValues(), row -> add(row, growing));
        List<Column> single = growing.stream().map(GrowingColumn::ofSingle).toList();
        Map<Dimension, Column> columns = IntStream.range(0, dimensions)
                .boxed()
                .collect(toMap(table.single()::get, single::get, (one, other) -> one, HashMap::new));
        for (Dimension each : table.several()) {
            columns.put(each, several(session, table, each, Objects.requireNonNull(columns.get(Dimensions.ID))));
        }
        return new Columns(columns, single.subList(dimensions, dimensions + 3));
    }

    private static void read(Session session, String hql, Consumer<Object[]> reader) {
        try (Stream<Object[]> rows = session.createSelectionQuery(hql, Object[].class)
                .setReadOnly(true)
                .setFetchSize(FETCHED)
                .getResultStream()) {
            rows.forEach(reader);
        }
    }

    private static void add(Object[] row, List<GrowingColumn> columns) {
        for (int i = 0; i < row.length; i++) {
            columns.get(i).add(row[i]);
        }
    }

    /**
     * Ids are all different, so the code of one is the number of its row, counted from 1. A record that came after them
     * means that the archive has changed meanwhile, and that what is read is not kept.
     */
    private static Column several(Session session, Table table, Dimension dimension, Column ids) {
        Map<Object, Integer> rows = new HashMap<>();
        IntStream.rangeClosed(1, ids.codes()).forEach(code -> rows.put(ids.value(code), code - 1));
        GrowingColumn column = new GrowingColumn();
        read(session, table.severalValues(dimension), row -> {
            Integer number = rows.get(row[0]);
            if (number != null) {
                column.add(number, row[1]);
            }
        });
        return column.ofSeveral(ids.rows());
    }

    /** Whether there is a column of a dimension. */
    public boolean have(Dimension dimension) {
        return columns.containsKey(dimension);
    }

    /** The column of a dimension that has one. */
    public Column of(Dimension dimension) {
        return Objects.requireNonNull(columns.get(dimension));
    }

    /** All rows. */
    public BitSet all() {
        BitSet rows = new BitSet(words.rows());
        rows.set(0, words.rows());
        return rows;
    }

    /** Words of a row. */
    public int words(int row) {
        return wordsOfCodes[words.code(row)];
    }

    /** The earliest day of a row, counted from 1970-01-01, or {@link #UNDATED}. */
    public int first(int row) {
        return firstOfCodes[first.code(row)];
    }

    /** The latest day of a row, counted from 1970-01-01, or {@link #UNDATED}. */
    public int last(int row) {
        return lastOfCodes[last.code(row)];
    }
}
