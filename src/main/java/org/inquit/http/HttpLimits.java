package org.inquit.http;

import java.time.Duration;
import java.util.regex.Pattern;
import org.inquit.settings.Setting;

/** The settings of the endpoint with their ranges checked, so that a wrong one stops the start with its name. */
record HttpLimits(
        int maxBodyBytes,
        int maxJsonDepth,
        int keptAnswerBytes,
        String cacheControl,
        int maxAnswerBytes,
        int loggedRefusals,
        Duration stopWithin) {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?");
    private static final int SMALLEST_BODY = 1_024;
    private static final int LARGEST_BODY = 10_240_000;
    private static final int SMALLEST_ANSWER = 65_536;
    private static final int LARGEST_ANSWER = 1 << 30;
    private static final int SHALLOWEST = 10;
    private static final int DEEPEST = 500;
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final int MOST_LINES = 10_000;
    private static final int MOST_ANSWERS = 1 << 30;

    static HttpLimits of(HttpConfig config) {
        return new HttpLimits(
                Setting.within("inquit.http.max-body-bytes", config.maxBodyBytes(), SMALLEST_BODY, LARGEST_BODY),
                Setting.within("inquit.http.max-json-depth", config.maxJsonDepth(), SHALLOWEST, DEEPEST),
                Setting.within("inquit.http.kept-answer-bytes", config.keptAnswerBytes(), 0, MOST_ANSWERS),
                printable("cache-control", config.cacheControl()),
                Setting.within(
                        "inquit.http.max-answer-bytes", config.maxAnswerBytes(), SMALLEST_ANSWER, LARGEST_ANSWER),
                Setting.within("inquit.http.logged-refusals", config.loggedRefusals(), 0, MOST_LINES),
                Setting.within("inquit.http.stop-within", config.stopWithin(), Duration.ZERO, LONGEST_STOP));
    }

    private static String printable(String key, String value) {
        if (!PRINTABLE.matcher(value).matches()) {
            throw new IllegalArgumentException("inquit.http.%s must be one line of printable ASCII".formatted(key));
        }
        return value;
    }
}
