package org.inquit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.inquit.extraction.QuoteKind;
import org.jspecify.annotations.Nullable;

/** A few invented records and an index of them, without a database. */
final class Shelf implements EntrySource, AutoCloseable {

    private static final int HIGHLIGHTS = 5;

    private final Map<String, Supplier<Entry>> records = new TreeMap<>();
    private final LuceneIndex index;
    private int read;

    Shelf() {
        try {
            index = new LuceneIndex(new ByteBuffersDirectory());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Order> best() {
        return List.of(new Order(Order.By.RELEVANCE, false));
    }

    Shelf quote(String id, String speaker, String text) {
        return quote(id, speaker, text, null);
    }

    Shelf quote(String id, String speaker, String text, @Nullable LocalDate day) {
        return put(
                new IndexedQuote(id, text, QuoteKind.DIRECT, "e" + speaker, speaker, "The Gazette", day, Instant.EPOCH)
                        ::entry,
                id);
    }

    Shelf expert(String id, String name, String... aliases) {
        return put(new IndexedExpert(new IndexedExpert.Names(id, name, List.of(aliases)), new TreeSet<>())::entry, id);
    }

    Shelf article(String id, String title, @Nullable String standfirst, String text, String... authors) {
        return article(id, title, standfirst, text, Instant.EPOCH, authors);
    }

    Shelf article(
            String id, String title, @Nullable String standfirst, String text, Instant loadedAt, String... authors) {
        return put(
                new IndexedArticle(id, title, standfirst, Arrays.asList(authors), null, text, null, loadedAt)::entry,
                id);
    }

    Shelf without(String id) {
        records.remove(id);
        return this;
    }

    private Shelf put(Supplier<Entry> record, String id) {
        records.put(id, record);
        return this;
    }

    /** Brings the index in line; gives the number of records that it had to read for that. */
    int follow() {
        follow((done, all) -> true);
        return read;
    }

    boolean follow(LuceneIndex.BuildProgress progress) {
        read = 0;
        try {
            return index.follow(this, progress);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Records that were read to bring the index in line. */
    int read() {
        return read;
    }

    /** The ids of what is found, the best first, after the index was brought in line. */
    List<String> find(String text) {
        follow();
        return hits(text, new HitSlice(best(), 100, false, null, null, true, true)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    /** The places that match in the first hit: the words themselves, after the name of their field. */
    List<String> highlights(String text) {
        follow();
        return hits(text, new HitSlice(best(), 1, false, null, null, false, true)).hits().stream()
                .flatMap(hit -> hit.highlights().stream())
                .map(each -> each.field() + ": " + each.text().substring(each.start(), each.end()))
                .toList();
    }

    Hits hits(String text, HitSlice slice) {
        try {
            return index.ask(searcher ->
                    new HitSearch(WordsQuery.of(text, searcher.getIndexReader()), slice).in(searcher, HIGHLIGHTS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<String, Integer> count(String text, Facet facet, int most) {
        follow();
        try {
            return index.ask(searcher -> searcher.search(
                    WordsQuery.of(text, searcher.getIndexReader()), new FacetCounting(new Counted(facet, most))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Map<String, Long> stamps() {
        Map<String, Long> stamps = new HashMap<>();
        records.forEach((id, entry) -> stamps.put(id, entry.get().stamp()));
        return stamps;
    }

    @Override
    public List<Entry> entries(Collection<String> ids) {
        read += ids.size();
        return ids.stream()
                .map(records::get)
                .filter(Objects::nonNull)
                .map(Supplier::get)
                .toList();
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
