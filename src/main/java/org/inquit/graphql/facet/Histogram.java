package org.inquit.graphql.facet;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How often each size occurs, the least size first. */
final class Histogram {

    private final NavigableMap<Long, Long> counts = new TreeMap<>();

    /** Of rows that hold a size, or null for 0, and how often it occurs. */
    static Histogram of(List<Object[]> rows) {
        Histogram histogram = new Histogram();
        rows.forEach(row -> histogram.add((Number) row[0], (Long) row[1]));
        return histogram;
    }

    static Histogram of(LongStream sizes) {
        Histogram histogram = new Histogram();
        sizes.forEach(size -> histogram.add(size, 1));
        return histogram;
    }

    private void add(@Nullable Number size, long count) {
        counts.merge(size == null ? 0 : size.longValue(), count, Long::sum);
    }

    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long sum() {
        return counts.entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
    }

    long count(long size) {
        return counts.getOrDefault(size, 0L);
    }

    long largest() {
        return counts.isEmpty() ? 0 : counts.lastKey();
    }

    /** The least size that the given share of all does not exceed: the nearest-rank method. */
    long percentile(double share) {
        long rank = Math.max(1, (long) Math.ceil(share * count()));
        long seen = 0;
        for (var each : counts.entrySet()) {
            seen += each.getValue();
            if (seen >= rank) {
                return each.getKey();
            }
        }
        return 0;
    }

    /** What the {@code most} largest add up to. */
    long sumOfLargest(long most) {
        long left = most;
        long sum = 0;
        for (long size : counts.descendingKeySet()) {
            long taken = Math.min(left, count(size));
            sum += taken * size;
            left -= taken;
        }
        return sum;
    }

    /** Gini's coefficient: 0 where all are of one size, near 1 where one has it all. */
    double gini() {
        long count = count();
        long sum = sum();
        double ranked = 0;
        double rank = 0;
        for (var each : counts.entrySet()) {
            double alike = each.getValue();
            ranked += each.getKey() * (alike * rank + alike * (alike + 1) / 2);
            rank += alike;
        }
        return sum == 0 ? 0 : 2 * ranked / (count * (double) sum) - (count + 1.0) / count;
    }
}
