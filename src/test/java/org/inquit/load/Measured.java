package org.inquit.load;

import java.time.Duration;
import java.util.List;

/**
 * What one query cost.
 *
 * @param name of the query
 * @param nanos how long each request took, sorted
 * @param elapsed from the first request to the end of the last
 * @param processor time that the server used meanwhile, all its threads
 * @param bytes of all answers
 */
record Measured(String name, List<Long> nanos, Duration elapsed, Duration processor, long bytes) {

    static final String HEAD = "%-16s %8s %10s %8s %8s %8s %10s %10s"
            .formatted("query", "requests", "requests/s", "p50 ms", "p95 ms", "p99 ms", "CPU ms each", "bytes each");

    Measured {
        nanos = nanos.stream().sorted().toList();
    }

    /** Processor time of one request, in milliseconds. */
    double processorMillis() {
        return processor.toNanos() / 1e6 / nanos.size();
    }

    String row() {
        return "%-16s %8d %10.1f %8.1f %8.1f %8.1f %11.1f %10d"
                .formatted(
                        name,
                        nanos.size(),
                        nanos.size() / (elapsed.toNanos() / 1e9),
                        millis(0.50),
                        millis(0.95),
                        millis(0.99),
                        processorMillis(),
                        bytes / nanos.size());
    }

    /** So many milliseconds suffice for this share of the requests. */
    private double millis(double share) {
        return nanos.get((int) Math.ceil(share * nanos.size()) - 1) / 1e6;
    }
}
