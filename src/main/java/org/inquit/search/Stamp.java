package org.inquit.search;

import org.jspecify.annotations.Nullable;

/** Makes one number of the state of things; others would make the same by chance only. */
final class Stamp {

    private static final long START = 1_125_899_906_842_597L;

    private Stamp() {}

    static long of(@Nullable Object... parts) {
        long stamp = START;
        for (@Nullable Object part : parts) {
            String text = String.valueOf(part);
            for (int i = 0; i < text.length(); i++) {
                stamp = 31 * stamp + text.charAt(i);
            }
            stamp = 31 * stamp + '\n';
        }
        return stamp;
    }
}
