package org.inquit.extraction.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the body.
 *
 * @param headline the title, null where the page has none
 * @param standfirst the summary below it
 * @param authors the names of the byline
 * @param bodyStart index of the first line of the body
 */
record Head(@Nullable String headline, @Nullable String standfirst, List<String> authors, int bodyStart) {

    Head {
        authors = List.copyOf(authors);
    }
}
