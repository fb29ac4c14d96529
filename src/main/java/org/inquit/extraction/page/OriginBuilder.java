package org.inquit.extraction.page;

import java.util.Arrays;
import org.inquit.extraction.Origin;

/** Collects the runs of an {@link Origin} while a text is written character by character. */
final class OriginBuilder {

    private int[] cleanStarts = new int[16];
    private int[] rawStarts = new int[16];
    private int runs;

    void add(int cleanOffset, int rawOffset) {
        if (continuesRun(cleanOffset, rawOffset)) {
            return;
        }
        grow();
        cleanStarts[runs] = cleanOffset;
        rawStarts[runs] = rawOffset;
        runs++;
    }

    Origin build() {
        return new Origin(Arrays.copyOf(cleanStarts, runs), Arrays.copyOf(rawStarts, runs));
    }

    private boolean continuesRun(int cleanOffset, int rawOffset) {
        return runs > 0 && rawOffset - cleanOffset == rawStarts[runs - 1] - cleanStarts[runs - 1];
    }

    private void grow() {
        if (runs == cleanStarts.length) {
            cleanStarts = Arrays.copyOf(cleanStarts, runs * 2);
            rawStarts = Arrays.copyOf(rawStarts, runs * 2);
        }
    }
}
