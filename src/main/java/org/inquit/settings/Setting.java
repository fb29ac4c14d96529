package org.inquit.settings;

/** Checks the value of a configuration key, so that a wrong one stops the start with its name. */
public final class Setting {

    private Setting() {}

    /**
     * The value, if it is in the range.
     *
     * @param key the whole key
     * @throws IllegalArgumentException where the value is out of the range
     */
    public static <T extends Comparable<T>> T within(String key, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("%s must be %s to %s; it is %s".formatted(key, least, most, value));
        }
        return value;
    }
}
