package org.inquit.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;

/** Searches in an index of Lucene within this process. */
@ApplicationScoped
class LuceneSearch implements SearchIndex {

    private final IndexKeeper keeper;
    private final SearchLimits limits;

    LuceneSearch(IndexKeeper keeper, SearchLimits limits) {
        this.keeper = keeper;
        this.limits = limits;
    }

    @Override
    public Hits find(Question question, HitSlice slice) {
        return ask(searcher -> new HitSearch(query(question, searcher), slice).in(searcher, limits.highlights()));
    }

    @Override
    public Map<Counted, Map<String, Integer>> count(Question question, Collection<Counted> wanted) {
        List<Counted> inOrder = List.copyOf(wanted);
        CollectorManager<?, ?>[] countings =
                inOrder.stream().map(FacetCounting::new).toArray(CollectorManager<?, ?>[]::new);
        return ask(searcher ->
                byWanted(inOrder, searcher.search(query(question, searcher), new MultiCollectorManager(countings))));
    }

    @SuppressWarnings("unchecked") // what the manager of each counting gives
    private static Map<Counted, Map<String, Integer>> byWanted(List<Counted> wanted, Object[] counts) {
        return IntStream.range(0, counts.length).boxed().collect(toMap(wanted::get, i ->
                (Map<String, Integer>) counts[i]));
    }

    @Override
    public boolean isCurrent() {
        return keeper.isCurrent();
    }

    private <T> T ask(LuceneIndex.Asking<T> asking) {
        try {
            return keeper.index().ask(asking);
        } catch (AlreadyClosedException anew) {
            throw new IndexUnavailable("the search index is opened anew; try again in a moment");
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index cannot be read", failure);
        }
    }

    /** What only sorts out adds nothing to the score. */
    private static Query query(Question question, IndexSearcher searcher) throws IOException {
        Query words = WordsQuery.of(question.text(), searcher.getIndexReader());
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        List<SearchHitType> types = question.types();
        if (types != null) {
            List<BytesRef> names =
                    types.stream().map(each -> new BytesRef(each.name())).toList();
            query.add(new TermInSetQuery(Entry.TYPE, names), Occur.FILTER);
        }
        Days days = question.publishedOn();
        if (days != null) {
            long from = days.from() == null ? Long.MIN_VALUE : days.from().toEpochDay();
            long to = days.to() == null ? Long.MAX_VALUE : days.to().toEpochDay();
            query.add(LongPoint.newRangeQuery(Entry.DAY, from, to), Occur.FILTER);
        }
        return query.build();
    }
}
