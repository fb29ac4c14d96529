package org.inquit.search;

/**
 * What is counted of the records that are looked for.
 *
 * @param facet which values they have
 * @param most at most so many values, the most frequent first
 */
public record Counted(Facet facet, int most) {}
