package org.inquit.graphql.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the API, under {@code inquit.graphql}; {@link Limits} checks their ranges at start. */
@ConfigMapping(prefix = "inquit.graphql")
public interface LimitsConfig {

    /** Rows of a page where neither first nor last is given: 1 to max-page-size. */
    @WithDefault("20")
    int pageSize();

    /** The most rows that one page may have: 1 to 1000. */
    @WithDefault("100")
    int maxPageSize();

    /** How deep filters may nest, counting and, or, not and relations: 1 to 20. */
    @WithDefault("5")
    int filterDepth();

    /** How many filters one argument may hold, all nested ones counted: 1 to 1000. */
    @WithDefault("50")
    int filterCount();

    /** How many values the lists of one argument may hold, be it ids or names of a filter: 1 to 1000. */
    @WithDefault("100")
    int maxValues();

    /** How many points one operation may cost, a row that is read being one: 100 to 1000000. */
    @WithDefault("5000")
    int maxCost();

    /** How long one request, or one event of a subscription, is worked on: 10 milliseconds to 1 minute. */
    @WithDefault("5s")
    Duration answerWithin();

    /** How many events may wait for a subscriber who is slower than they come: 1 to 1000. */
    @WithDefault("100")
    int waitingEvents();

    /** Values of a facet where first is not given: 1 to 1000. */
    @WithDefault("30")
    int facetSize();

    /** How many days, weeks or months one timeline may have: 1 to 10000. */
    @WithDefault("400")
    int timelinePeriods();

    /** The most quotes of an archive whose columns are kept to count by, some 60 bytes each: 0 (none) to 50000000. */
    @WithDefault("2000000")
    int columnQuotes();
}
