package org.inquit.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts the values of hits: by number within each segment of the index, by value at the end.
 *
 * @param wanted which values, and how many of them
 */
record FacetCounting(Counted wanted) implements CollectorManager<FacetCounting.Counter, Map<String, Integer>> {

    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Integer> reduce(Collection<Counter> counters) {
        Map<String, Integer> all = new TreeMap<>();
        counters.forEach(each -> each.counts.forEach((value, count) -> all.merge(value, count, Integer::sum)));
        Map<String, Integer> first = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(MOST_FREQUENT_FIRST)
                .limit(wanted.most())
                .forEach(each -> first.put(each.getKey(), each.getValue()));
        return first;
    }

    /** Counts the hits that one thread finds. */
    final class Counter extends SimpleCollector {

        private final Map<String, Integer> counts = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] ofSegment = {};

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSortedSet(leaf.reader(), wanted.facet().name());
            ofSegment = new int[Math.toIntExact(values.getValueCount())];
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    ofSegment[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int number = 0; number < ofSegment.length; number++) {
                if (ofSegment[number] > 0) {
                    counts.merge(values.lookupOrd(number).utf8ToString(), ofSegment[number], Integer::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
