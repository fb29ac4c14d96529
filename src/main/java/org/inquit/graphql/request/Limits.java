package org.inquit.graphql.request;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** The settings with their ranges checked, so that a wrong one stops the start with its name. */
@Startup
@Singleton
public class Limits {

    private static final int MOST = 1_000;
    private static final int DEEPEST = 20;

    private final int mostRows;
    private final int usualRows;
    private final int filterDepth;
    private final int filterCount;
    private final int mostValues;
    private final int waitingEvents;

    Limits(LimitsConfig config) {
        mostRows = within("max-page-size", config.maxPageSize(), MOST);
        usualRows = within("page-size", config.pageSize(), mostRows);
        filterDepth = within("filter-depth", config.filterDepth(), DEEPEST);
        filterCount = within("filter-count", config.filterCount(), MOST);
        mostValues = within("max-values", config.maxValues(), MOST);
        waitingEvents = within("waiting-events", config.waitingEvents(), MOST);
    }

    /** Rows of a page where nobody says how many. */
    public int usualRows() {
        return usualRows;
    }

    /** The number of rows asked for in the argument {@code name}, if a page may have so many. */
    public int rows(String name, int asked) {
        if (asked < 1 || asked > mostRows) {
            throw new RequestError(
                    ErrorCode.BAD_USER_INPUT, "%s must be 1 to %d; %d was given".formatted(name, mostRows, asked));
        }
        return asked;
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

    private static int within(String key, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "inquit.graphql.%s must be 1 to %d; it is %d".formatted(key, most, value));
        }
        return value;
    }
}
