package org.inquit.search;

import java.util.List;

/**
 * A record that was found.
 *
 * @param id of the record
 * @param place the keys of the order, then the id
 * @param score how well the words match; comparable within one search only
 * @param highlights places that match, the first few
 */
public record Hit(String id, List<Object> place, double score, List<Highlight> highlights) {}
