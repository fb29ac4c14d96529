package org.inquit.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the index holds of one record. */
final class Entry {

    static final String ID = "id";
    static final String STAMP = "stamp";
    static final String TYPE = "type";
    static final String DAY = "day";
    static final String SORT_DAY = "sort-day";

    private final Document document = new Document();
    private final String id;
    private final long stamp;

    /**
     * @param stamp another one whenever anything else of the entry is another
     */
    Entry(SearchHitType type, String id, long stamp) {
        this.id = id;
        this.stamp = stamp;
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(STAMP, stamp));
        document.add(new StringField(TYPE, type.name(), Field.Store.NO));
        counted(Facet.TYPE, type.name());
    }

    String id() {
        return id;
    }

    long stamp() {
        return stamp;
    }

    Document document() {
        return document;
    }

    /** Texts in which words are looked for. */
    Entry text(SearchField field, @Nullable String... texts) {
        for (@Nullable String text : texts) {
            if (text != null) {
                document.add(new Field(field.name(), text, SearchField.KEPT));
            }
        }
        return this;
    }

    /** A value by which hits are counted, if there is one. */
    Entry counted(Facet facet, @Nullable String value) {
        if (value != null) {
            document.add(new SortedSetDocValuesField(facet.name(), new BytesRef(value)));
        }
        return this;
    }

    /** Days of publication; the record stands at the last of them in the order of time, or before all others. */
    Entry published(Collection<LocalDate> days) {
        List<LocalDate> sorted = new ArrayList<>(days);
        sorted.sort(null);
        sorted.forEach(day -> document.add(new LongPoint(DAY, day.toEpochDay())));
        sorted.stream()
                .map(day -> YearMonth.from(day).toString())
                .distinct()
                .forEach(month -> counted(Facet.MONTH, month));
        LocalDate last = sorted.isEmpty() ? LocalDate.of(1, 1, 1) : sorted.get(sorted.size() - 1);
        document.add(new NumericDocValuesField(SORT_DAY, last.toEpochDay()));
        return this;
    }
}
