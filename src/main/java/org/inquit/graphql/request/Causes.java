package org.inquit.graphql.request;

import java.util.stream.Stream;

/** A failure and what it came from, the failure first. */
public final class Causes {

    /** No deeper, as failures can name each other in a circle. */
    private static final int DEEPEST = 10;

    private Causes() {}

    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
