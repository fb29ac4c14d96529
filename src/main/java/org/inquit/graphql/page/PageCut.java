package org.inquit.graphql.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Makes a page of the rows that a statement gave.
 *
 * @param query what was asked for
 * @param parent whose list it is a part of
 * @param rows in the order of reading: from the end where the page is counted from there; one too many if there are more
 */
record PageCut<T>(PageQuery<T> query, String parent, List<Object[]> rows) {

    Page<T> page(int totalCount, boolean earlier, boolean later) {
        Slice slice = query.slice();
        boolean more = rows.size() > slice.size();
        return new Page<>(
                inOrder(),
                slice.fromEnd() ? later : more || later,
                slice.fromEnd() ? more || earlier : earlier,
                totalCount,
                new Scope(query.listing(), query.filter(), parent));
    }

    private List<Row<T>> inOrder() {
        Cursor cursor = query.cursor();
        List<Row<T>> kept = new ArrayList<>();
        rows.stream().limit(query.slice().size()).map(row -> row(row, cursor)).forEach(kept::add);
        if (query.slice().fromEnd()) {
            Collections.reverse(kept);
        }
        return kept;
    }

    private Row<T> row(Object[] row, Cursor cursor) {
        T node = query.listing().type().cast(row[0]);
        return new Row<>(node, cursor.write(Arrays.asList(row).subList(1, row.length - 1)));
    }
}
