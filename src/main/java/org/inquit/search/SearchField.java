package org.inquit.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index that words are looked for in; records of all types share them. */
enum SearchField {
    /** All names of an expert. */
    NAME(true, 4),
    /** Headline and standfirst of an article. */
    TITLE(false, 2),
    /** Who wrote an article or speaks in a quote. */
    BY(true, 1.5f),
    /** The words of an article or a quote. */
    TEXT(false, 1);

    /** Positions for phrases, offsets for highlights, and the text itself, so that highlights fit it always. */
    static final FieldType KEPT = new FieldType();

    static {
        KEPT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        KEPT.setStored(true);
        KEPT.freeze();
    }

    private final boolean ofNames;
    private final float weight;

    SearchField(boolean ofNames, float weight) {
        this.ofNames = ofNames;
        this.weight = weight;
    }

    boolean isOfNames() {
        return ofNames;
    }

    TextAnalyzer analyzer() {
        return ofNames ? TextAnalyzer.NAMES : TextAnalyzer.PROSE;
    }

    /** What a word that is found here counts, compared with one in a text. */
    float weight() {
        return weight;
    }

    /** What the API calls the text number {@code place} of this field in a record. */
    String apiName(SearchHitType type, int place) {
        return switch (this) {
            case NAME -> place == 0 ? "name" : "aliases";
            case TITLE -> place == 0 ? "title" : "standfirst";
            case BY -> type == SearchHitType.QUOTE ? "speaker.name" : "authors";
            case TEXT -> "text";
        };
    }
}
