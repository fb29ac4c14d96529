package org.inquit.ingestion;

/** Names from outside, made safe for one line of a log. */
final class LogText {

    private static final int LONGEST = 200;

    private LogText() {}

    static String of(String outside) {
        StringBuilder safe = new StringBuilder();
        outside.chars().limit(LONGEST).forEach(c -> safe.append(Character.isISOControl(c) ? '?' : (char) c));
        return safe.toString();
    }
}
