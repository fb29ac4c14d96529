package org.inquit.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;

/** An open index. Any thread may search in it; one alone brings it in line with the archive. */
final class LuceneIndex implements AutoCloseable {

    /** The number is raised whenever entries or the analysis of texts change. */
    private static final Map<String, String> FORM = Map.of("form", "1 " + Version.LATEST);

    /** More would be slower: H2 holds each row against each id that is asked for. */
    private static final int BATCH = 200;

    private static final int BUFFER_MEGABYTES = 64;
    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            TextAnalyzer.PROSE,
            Stream.of(SearchField.values()).collect(Collectors.toMap(Enum::name, SearchField::analyzer)));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens what is in the directory, or begins an index there. */
    LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        writer.setLiveCommitData(FORM.entrySet());
        this.searchers = new SearcherManager(writer, null);
    }

    /** Whether an index with this note beside it can be searched by this version. */
    static boolean isOfThisForm(Map<String, String> note) {
        return note.equals(FORM);
    }

    /**
     * Brings the index in line with the archive: takes out what is gone, puts in what is missing or another than before.
     * It does not matter how far the two are apart, nor why. Searches see the outcome as a whole, at the end.
     *
     * @return whether it came to the end, and was not told to stop before
     */
    boolean follow(EntrySource source, BuildProgress progress) throws IOException {
        Map<String, Long> missing = source.stamps();
        int all = missing.size();
        Set<String> outdated = settleKnown(missing);
        List<String> ids = missing.keySet().stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += BATCH) {
            if (!progress.goesOn(all - ids.size() + from, all)) {
                return false;
            }
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            put(source.entries(batch), outdated);
        }
        writer.commit();
        searchers.maybeRefreshBlocking();
        return true;
    }

    /** How many records it holds. */
    int records() {
        return writer.getDocStats().numDocs;
    }

    /**
     * Compares what the index has with what the archive has, deletes what is gone, and leaves in {@code stamps} only what has
     * to be put in.
     *
     * @return those of it that the index has in another state
     */
    private Set<String> settleKnown(Map<String, Long> stamps) throws IOException {
        Set<String> outdated = new TreeSet<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                settleKnown(leaf.reader(), stamps, outdated);
            }
        }
        return outdated;
    }

    private void settleKnown(LeafReader leaf, Map<String, Long> stamps, Set<String> outdated) throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf, Entry.ID);
        NumericDocValues kept = DocValues.getNumeric(leaf, Entry.STAMP);
        Bits alive = leaf.getLiveDocs();
        while (ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
            if (alive != null && !alive.get(ids.docID())) {
                continue;
            }
            String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
            Long wanted = stamps.get(id);
            if (wanted == null) {
                writer.deleteDocuments(new Term(Entry.ID, id));
            } else if (kept.advanceExact(ids.docID()) && kept.longValue() == wanted) {
                stamps.remove(id);
            } else {
                outdated.add(id);
            }
        }
    }

    private void put(List<Entry> entries, Set<String> outdated) throws IOException {
        for (Entry entry : entries) {
            if (outdated.contains(entry.id())) {
                writer.updateDocument(new Term(Entry.ID, entry.id()), entry.document());
            } else {
                writer.addDocument(entry.document());
            }
        }
    }

    /** Asks the index in the state in which it was last in line with the archive. */
    <T> T ask(Asking<T> asking) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return asking.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** What is asked of one state of the index. */
    interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** Hears how far the index is, and says whether to go on. */
    interface BuildProgress {
        boolean goesOn(int done, int all);
    }
}
