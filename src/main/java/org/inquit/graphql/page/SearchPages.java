package org.inquit.graphql.page;

import graphql.schema.DataFetchingFieldSelectionSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inquit.archive.SearchHit;
import org.inquit.search.Hit;
import org.inquit.search.HitSlice;
import org.inquit.search.Hits;
import org.inquit.search.Order;
import org.inquit.search.Question;
import org.inquit.search.SearchIndex;

/** Reads pages of what a search finds: places from the index, records from the archive. */
@ApplicationScoped
public class SearchPages {

    private static final String FIELD = "Query.search";

    private final PageRequests requests;
    private final SearchIndex index;

    SearchPages(PageRequests requests, SearchIndex index) {
        this.requests = requests;
        this.index = index;
    }

    /**
     * The page.
     *
     * @param records reads the records of ids; one that is gone meanwhile is left out of the page
     */
    public SearchConnection page(
            Question question,
            Paging paging,
            List<Order> order,
            DataFetchingFieldSelectionSet selected,
            Function<List<String>, Map<String, SearchHit>> records) {
        Cursor cursor = cursor(question, order);
        Slice slice = requests.slice(cursor, paging, selected);
        Hits hits = index.find(question, asIndexTakesIt(slice, order, selected.contains("edges/highlights")));
        Map<String, SearchHit> found =
                slice.listed() ? records.apply(hits.hits().stream().map(Hit::id).toList()) : Map.of();
        Map<String, Hit> byCursor = new HashMap<>();
        List<Row<SearchHit>> rows = new ArrayList<>();
        for (Hit hit : hits.hits()) {
            SearchHit record = found.get(hit.id());
            String place = cursor.write(hit.place());
            byCursor.put(place, hit);
            if (record != null) {
                rows.add(new Row<>(record, place));
            }
        }
        return new SearchConnection(
                new Page<>(rows, hits.hasNext(), hits.hasPrevious(), hits.total(), null), byCursor, question);
    }

    private static Cursor cursor(Question question, List<Order> order) {
        List<SortKey> keys = new ArrayList<>();
        order.forEach(each -> keys.add(key(each, question.text())));
        keys.add(new SortKey("id", ValueKind.TEXT, true));
        return new Cursor(FIELD, keys);
    }

    /** A score means something for its own text only, so its cursor does too. */
    private static SortKey key(Order order, String text) {
        return switch (order.by()) {
            case RELEVANCE ->
                new SortKey("relevance to " + Integer.toHexString(text.hashCode()), ValueKind.SHARE, order.ascending());
            case PUBLISHED_ON -> new SortKey("date", ValueKind.DATE, order.ascending());
        };
    }

    private static HitSlice asIndexTakesIt(Slice slice, List<Order> order, boolean highlighted) {
        return new HitSlice(
                order, slice.size(), slice.fromEnd(), slice.after(), slice.before(), slice.counted(), highlighted);
    }
}
