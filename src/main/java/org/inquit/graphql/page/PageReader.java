package org.inquit.graphql.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Reads pages within the transaction of whoever asks: one statement for the rows of all parents, if any are asked for, and one
 * more for each count.
 */
@ApplicationScoped
public class PageReader {

    private static final String ROOT = "";

    private final Session session;

    PageReader(Session session) {
        this.session = session;
    }

    /** The page of a root field. */
    public <T> Page<T> root(PageQuery<T> query) {
        return nested(query, List.of(ROOT)).get(0);
    }

    /** The pages of all parents, in the order of the parents. */
    public <T> List<Page<T>> nested(PageQuery<T> query, List<String> parents) {
        Slice slice = query.slice();
        Map<String, List<Object[]>> rows =
                slice.listed() ? byParent(PageStatement.rows(query, parents, session)) : Map.of();
        Map<String, Integer> totals = counts(slice.counted(), query, parents, PageStatement::total);
        Map<String, Integer> earlier = counts(slice.asksEarlier(), query, parents, PageStatement::earlier);
        Map<String, Integer> later = counts(slice.asksLater(), query, parents, PageStatement::later);
        return parents.stream()
                .map(parent -> new PageCut<>(query, parent, rows.getOrDefault(parent, List.of()))
                        .page(count(totals, parent), count(earlier, parent) > 0, count(later, parent) > 0))
                .toList();
    }

    private Map<String, Integer> counts(
            boolean asked,
            PageQuery<?> query,
            List<String> parents,
            BiFunction<PageStatement, Session, List<Object[]>> statement) {
        List<Object[]> counts =
                asked ? statement.apply(PageStatement.all(query, parents), session) : Collections.emptyList();
        return counts.stream().collect(Collectors.toMap(PageReader::parent, row -> ((Long) row[0]).intValue()));
    }

    private static int count(Map<String, Integer> counts, String parent) {
        return counts.getOrDefault(parent, 0);
    }

    private static Map<String, List<Object[]>> byParent(List<Object[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(PageReader::parent));
    }

    private static String parent(Object[] row) {
        return (String) row[row.length - 1];
    }
}
