package org.inquit.extraction.page;

import java.util.List;

/**
 * The lines that name the authors.
 *
 * @param from index of the first line
 * @param to index after the last line
 * @param names the authors, none where only a paper is named
 */
record Byline(int from, int to, List<String> names) {

    Byline {
        names = List.copyOf(names);
    }
}
