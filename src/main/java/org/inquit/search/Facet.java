package org.inquit.search;

/** By what hits are counted. */
public enum Facet {
    /** The kind of record. */
    TYPE,
    /** The id of the expert who speaks in a quote. */
    SPEAKER,
    /** How a quote is printed. */
    KIND,
    /** Who published an article, or that of a quote. */
    PUBLISHER,
    /** The months of publication, as 2025-03. */
    MONTH
}
