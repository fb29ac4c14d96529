package org.inquit.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends the same bad request again and again: each must be refused, soon and in few bytes. */
final class Refusals {

    private static final int MOST_BYTES = 2_048;
    private static final Duration SOON = Duration.ofMillis(10);

    private Refusals() {}

    /** Sends a request. */
    interface Call {
        Reply send(int number) throws Exception;
    }

    /** A document, each time with another comment before it, so that none is known from before. */
    static void of(Ground ground, Findings findings, String what, String document, String... codes) throws Exception {
        Target target = ground.warmTarget();
        of(ground, findings, what, number -> target.query("#" + number + '\n' + document), codes);
    }

    /** The 95th percentile of a hundred, once as many were sent; the codes are those that fit, any if none is given. */
    static void of(Ground ground, Findings findings, String what, Call call, String... codes) throws Exception {
        int count = ground.scale().requests() / 10;
        List<Duration> times = new ArrayList<>();
        for (int number = 0; number < 2 * count; number++) {
            Reply reply = call.send(number);
            if (number >= count) {
                times.add(reply.time());
            }
            judge(findings, what, reply, codes);
            if (!findings.isRefusal(reply)) {
                return;
            }
        }
        findings.within(what + " p95", Times.share(times, 0.95), SOON);
    }

    static void judge(Findings findings, String what, Reply reply, String... codes) {
        boolean isRefused = findings.isRefusal(reply, codes);
        findings.holds(isRefused, what + ": " + reply.brief());
        findings.atMost(what + " bytes", reply.bytes(), MOST_BYTES);
        if (isRefused) {
            findings.say(reply.code());
        }
    }
}
