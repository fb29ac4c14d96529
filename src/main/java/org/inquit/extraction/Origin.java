package org.inquit.extraction;

import java.util.Arrays;

/** Leads from an offset of the clean text back to the raw page, so that every quote is verbatim there too. */
public final class Origin {

    private final int[] cleanStarts;
    private final int[] rawStarts;

    /**
     * Runs of characters that clean and raw text share, in ascending order.
     *
     * @param cleanStarts offset in the clean text at which each run starts, the first one 0
     * @param rawStarts offset in the raw page at which each run starts
     */
    public Origin(int[] cleanStarts, int[] rawStarts) {
        if (cleanStarts.length != rawStarts.length) {
            throw new IllegalArgumentException("as many clean as raw starts are needed");
        }
        this.cleanStarts = cleanStarts.clone();
        this.rawStarts = rawStarts.clone();
    }

    /** The offset in the raw page of the character at {@code cleanOffset} of the clean text. */
    public int rawOffset(int cleanOffset) {
        int found = Arrays.binarySearch(cleanStarts, cleanOffset);
        int run = found >= 0 ? found : -found - 2;
        return run < 0 ? cleanOffset : rawStarts[run] + cleanOffset - cleanStarts[run];
    }
}
