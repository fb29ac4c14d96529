package org.inquit.search;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.inquit.settings.Setting;

/** The settings of the search with their ranges checked, so that a wrong one stops the start with its name. */
@Startup
@Singleton
public class SearchLimits {

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST = 100;

    private final int characters;
    private final int highlights;
    private final int facetValues;

    SearchLimits(SearchConfig config) {
        characters = Setting.within("inquit.search.max-characters", config.maxCharacters(), 1, LONGEST_TEXT);
        highlights = Setting.within("inquit.search.highlights", config.highlights(), 1, MOST);
        facetValues = Setting.within("inquit.search.facet-values", config.facetValues(), 1, MOST);
    }

    /** The most characters of a text to search for. */
    public int characters() {
        return characters;
    }

    /** Values of a facet where nobody says how many. */
    public int facetValues() {
        return facetValues;
    }

    /** The most highlights of one hit. */
    int highlights() {
        return highlights;
    }
}
