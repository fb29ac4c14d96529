package org.inquit.graphql.request;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.inquit.settings.Setting;
import org.jspecify.annotations.Nullable;

/** The settings with their ranges checked, so that a wrong one stops the start with its name. */
@Startup
@Singleton
public class Limits {

    private static final int MOST = 1_000;
    private static final int DEEPEST = 20;
    private static final int MOST_PERIODS = 10_000;
    private static final int MOST_QUOTES = 50_000_000;
    private static final int LEAST_COST = 100;
    private static final int MOST_COST = 1_000_000;
    private static final Duration SHORTEST_TIME = Duration.ofMillis(10);
    private static final Duration LONGEST_TIME = Duration.ofMinutes(1);

    private final int mostRows;
    private final int usualRows;
    private final int filterDepth;
    private final int filterCount;
    private final int mostValues;
    private final int waitingEvents;
    private final int facetSize;
    private final int timelinePeriods;
    private final int columnQuotes;
    private final int maxCost;
    private final Duration answerWithin;

    Limits(LimitsConfig config) {
        mostRows = Setting.within("inquit.graphql.max-page-size", config.maxPageSize(), 1, MOST);
        usualRows = Setting.within("inquit.graphql.page-size", config.pageSize(), 1, mostRows);
        filterDepth = Setting.within("inquit.graphql.filter-depth", config.filterDepth(), 1, DEEPEST);
        filterCount = Setting.within("inquit.graphql.filter-count", config.filterCount(), 1, MOST);
        mostValues = Setting.within("inquit.graphql.max-values", config.maxValues(), 1, MOST);
        waitingEvents = Setting.within("inquit.graphql.waiting-events", config.waitingEvents(), 1, MOST);
        facetSize = Setting.within("inquit.graphql.facet-size", config.facetSize(), 1, MOST);
        timelinePeriods = Setting.within("inquit.graphql.timeline-periods", config.timelinePeriods(), 1, MOST_PERIODS);
        columnQuotes = Setting.within("inquit.graphql.column-quotes", config.columnQuotes(), 0, MOST_QUOTES);
        maxCost = Setting.within("inquit.graphql.max-cost", config.maxCost(), LEAST_COST, MOST_COST);
        answerWithin =
                Setting.within("inquit.graphql.answer-within", config.answerWithin(), SHORTEST_TIME, LONGEST_TIME);
    }

    /** Rows of a page where nobody says how many. */
    public int usualRows() {
        return usualRows;
    }

    /** The most rows that a page may have. */
    public int mostRows() {
        return mostRows;
    }

    /** The most values that a list of an argument may hold. */
    public int mostValues() {
        return mostValues;
    }

    /** Points that one operation may cost. */
    public int maxCost() {
        return maxCost;
    }

    /** How long one request is worked on. */
    public Duration answerWithin() {
        return answerWithin;
    }

    /** The number of rows asked for in the argument {@code name}, if a page may have so many. */
    public int rows(String name, int asked) {
        if (asked < 1 || asked > mostRows) {
            throw new RequestError(
                    ErrorCode.BAD_USER_INPUT, "%s must be 1 to %d; %d was given".formatted(name, mostRows, asked));
        }
        return asked;
    }

    /** The number of values of a facet; the argument {@code first} where it is given. */
    public int facetValues(@Nullable Integer asked) {
        return asked == null ? Math.min(facetSize, mostRows) : rows("first", asked);
    }

    /** Days, weeks or months that one timeline may have. */
    public int timelinePeriods() {
        return timelinePeriods;
    }

    /** The most quotes of an archive whose columns are kept. */
    public int columnQuotes() {
        return columnQuotes;
    }

    /** Events that may wait for one subscriber. */
    public int waitingEvents() {
        return waitingEvents;
    }

    /** The end of a subscription whose subscriber is slower than its events. */
    public RequestError tooSlow() {
        return new RequestError(
                ErrorCode.LIMIT_EXCEEDED,
                "more than %d events waited to be taken: subscribe again, and read what came meanwhile by a query"
                        .formatted(waitingEvents));
    }

    /** Refuses filters that nest too deep or are too many. */
    public void filters(int depth, int count) {
        most("filters nest", "levels", depth, filterDepth);
        most("one argument holds", "filters", count, filterCount);
    }

    /** Refuses a list with too many values. */
    public void values(String name, int count) {
        most(name + " holds", "values", count, mostValues);
    }

    private static void most(String what, String unit, int asked, int most) {
        if (asked > most) {
            throw new RequestError(
                    ErrorCode.LIMIT_EXCEEDED, "%s at most %d %s; %d were given".formatted(what, most, unit, asked));
        }
    }
}
