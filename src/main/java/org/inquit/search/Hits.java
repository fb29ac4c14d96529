package org.inquit.search;

import java.util.List;

/**
 * A part of what was found.
 *
 * @param hits in the order asked for
 * @param hasNext whether hits follow
 * @param hasPrevious whether hits come before
 * @param total all hits; 0 where nobody asked
 */
public record Hits(List<Hit> hits, boolean hasNext, boolean hasPrevious, int total) {}
