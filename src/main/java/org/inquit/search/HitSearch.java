package org.inquit.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.inquit.search.Order.By;
import org.jspecify.annotations.Nullable;

/** Reads one part of the hits of a query: from the place of a cursor on, in the order of reading or against it. */
final class HitSearch {

    private final Query query;
    private final HitSlice slice;

    /** The order in which hits are read: from the end where they are counted from there. */
    private final List<Order> order;

    HitSearch(Query query, HitSlice slice) {
        this.query = query;
        this.slice = slice;
        this.order =
                slice.fromEnd() ? slice.order().stream().map(Order::reversed).toList() : slice.order();
    }

    /**
     * The hits.
     *
     * @param mostHighlights of each hit
     */
    Hits in(IndexSearcher searcher, int mostHighlights) throws IOException {
        int enough = slice.size() + 1;
        // The count is taken apart, so that only what may be among the first has to be scored.
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(sort(), enough, start(), enough));
        if (order.stream().noneMatch(each -> each.by() == By.RELEVANCE)) {
            TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        }
        List<ScoreDoc> within = beforeTheEnd(top);
        boolean more = within.size() > slice.size();
        List<Hit> hits = hits(within.subList(0, Math.min(within.size(), slice.size())), searcher, mostHighlights);
        return new Hits(
                hits,
                more && !slice.fromEnd() || slice.before() != null,
                more && slice.fromEnd() || slice.after() != null,
                slice.counted() ? searcher.count(query) : 0);
    }

    private Sort sort() {
        Stream<SortField> keys = order.stream().map(HitSearch::sortField);
        return new Sort(Stream.concat(keys, Stream.of(new SortField(Entry.ID, SortField.Type.STRING, slice.fromEnd())))
                .toArray(SortField[]::new));
    }

    /** Lucene's own order of scores is the best first. */
    private static SortField sortField(Order order) {
        return switch (order.by()) {
            case RELEVANCE -> new SortField(null, SortField.Type.SCORE, order.ascending());
            case PUBLISHED_ON -> new SortField(Entry.SORT_DAY, SortField.Type.LONG, !order.ascending());
        };
    }

    /** The last row that is not wanted; its number is larger than any, so that the row itself is passed over. */
    private @Nullable FieldDoc start() {
        List<Object> place = slice.fromEnd() ? slice.before() : slice.after();
        return place == null
                ? null
                : new FieldDoc(
                        Integer.MAX_VALUE,
                        Float.NaN,
                        place.stream().map(HitSearch::toLucene).toArray());
    }

    private List<ScoreDoc> beforeTheEnd(TopFieldDocs top) {
        List<Object> end = slice.fromEnd() ? slice.after() : slice.before();
        Stream<ScoreDoc> read = Arrays.stream(top.scoreDocs);
        return end == null
                ? read.toList()
                : read.takeWhile(each -> inOrder().compare(place(each), end) < 0)
                        .toList();
    }

    private Comparator<List<Object>> inOrder() {
        Comparator<List<Object>> inOrder = key(order.size(), !slice.fromEnd());
        for (int i = order.size() - 1; i >= 0; i--) {
            inOrder = key(i, order.get(i).ascending()).thenComparing(inOrder);
        }
        return inOrder;
    }

    @SuppressWarnings("unchecked") // keys of one place are of one type
    private static Comparator<List<Object>> key(int place, boolean ascending) {
        Comparator<List<Object>> upwards = Comparator.comparing(keys -> (Comparable<Object>) keys.get(place));
        return ascending ? upwards : upwards.reversed();
    }

    private List<Hit> hits(List<ScoreDoc> read, IndexSearcher searcher, int mostHighlights) throws IOException {
        Highlighting highlighting = new Highlighting(searcher, query, mostHighlights);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : read) {
            List<Object> place = place(each);
            String id = (String) place.get(place.size() - 1);
            hits.add(new Hit(
                    id,
                    place,
                    score(each, place),
                    slice.highlighted() ? highlighting.of(each.doc, SearchHitType.of(id)) : List.of()));
        }
        if (slice.fromEnd()) {
            Collections.reverse(hits);
        }
        return hits;
    }

    private double score(ScoreDoc doc, List<Object> place) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).by() == By.RELEVANCE) {
                return (Double) place.get(i);
            }
        }
        return doc.score;
    }

    private List<Object> place(ScoreDoc doc) {
        Object[] keys = ((FieldDoc) doc).fields;
        List<Object> place = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            place.add(fromLucene(keys[i]));
        }
        return place;
    }

    private static Object fromLucene(Object key) {
        if (key instanceof Float score) {
            return score.doubleValue();
        }
        return key instanceof Long day ? LocalDate.ofEpochDay(day) : ((BytesRef) key).utf8ToString();
    }

    private static Object toLucene(Object key) {
        if (key instanceof Double score) {
            return score.floatValue();
        }
        return key instanceof LocalDate day ? (Object) day.toEpochDay() : new BytesRef((String) key);
    }
}
