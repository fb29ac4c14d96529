package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Looks up where records match a query, in their own texts; not thread-safe. */
final class Highlighting {

    private static final Set<String> FIELDS =
            Stream.of(SearchField.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final IndexSearcher searcher;
    private final Weight weight;
    private final int most;

    Highlighting(IndexSearcher searcher, Query query, int most) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.most = most;
    }

    /** The first places of a record that match, field by field; overlapping ones are one. */
    List<Highlight> of(int document, SearchHitType type) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        List<Highlight> found = new ArrayList<>();
        if (matches != null) {
            Document texts = searcher.storedFields().document(document, FIELDS);
            for (SearchField field : SearchField.values()) {
                add(found, ranges(matches, field), field, type, texts.getValues(field.name()));
            }
        }
        return found;
    }

    /** Starts and ends, in order. */
    private List<int[]> ranges(Matches matches, SearchField field) throws IOException {
        MatchesIterator each = matches.getMatches(field.name());
        List<int[]> ranges = new ArrayList<>();
        while (each != null && each.next()) {
            int[] last = ranges.isEmpty() ? new int[] {0, 0} : ranges.get(ranges.size() - 1);
            if (each.startOffset() < last[1]) {
                last[1] = Math.max(last[1], each.endOffset());
            } else if (ranges.size() < most) {
                ranges.add(new int[] {each.startOffset(), each.endOffset()});
            } else {
                break;
            }
        }
        return ranges;
    }

    /** Offsets go on from text to text of one field, with one between, as the index counts them. */
    private void add(List<Highlight> found, List<int[]> ranges, SearchField field, SearchHitType type, String[] texts) {
        int begin = 0;
        for (int place = 0; place < texts.length; place++) {
            String text = texts[place];
            String name = field.apiName(type, place);
            for (int[] range : ranges) {
                int start = range[0] - begin;
                if (start >= 0 && start < text.length() && found.size() < most) {
                    found.add(new Highlight(name, text, start, range[1] - begin));
                }
            }
            begin += text.length() + 1;
        }
    }
}
