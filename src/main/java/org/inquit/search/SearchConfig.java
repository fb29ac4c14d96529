package org.inquit.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the search, under {@code inquit.search}; {@link SearchLimits} checks their ranges at start. */
@ConfigMapping(prefix = "inquit.search")
public interface SearchConfig {

    /** The folder that keeps the index, or the word memory for none. */
    @WithDefault("memory")
    String dir();

    /** The most characters that a search text may have: 1 to 1000. */
    @WithDefault("200")
    int maxCharacters();

    /** The most highlights of one hit: 1 to 100. */
    @WithDefault("5")
    int highlights();

    /** Values of a facet where first is not given: 1 to 100. */
    @WithDefault("30")
    int facetValues();
}
