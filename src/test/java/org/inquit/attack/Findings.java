package org.inquit.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inquit.attack.Outcome.Verdict;
import org.jspecify.annotations.Nullable;

/** Writes down what a row sees: the first faults, the times and sizes that count. */
final class Findings {

    private static final int FAULTS_TOLD = 3;
    private static final int LONGEST = 160;

    private final Attack attack;
    private final int patience;
    private final Terms terms;
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private @Nullable String reason;
    private double millis;
    private long bytes;

    Findings(Attack attack, int patience, Terms terms) {
        this.attack = attack;
        this.patience = patience;
        this.terms = terms;
    }

    /** Something that must hold; if not, the row fails and says otherwise. */
    synchronized void holds(boolean fact, String otherwise) {
        if (!fact) {
            faults.add(otherwise.length() > LONGEST ? otherwise.substring(0, LONGEST) + '…' : otherwise);
        }
    }

    /** Something that Inquit promises and nobody else has to. */
    void promises(boolean fact, String otherwise) {
        holds(fact || terms != Terms.OWN, otherwise);
    }

    /** Whether the server says that nothing was run, with one of these codes if any is given. */
    boolean isRefusal(Reply reply, String... codes) {
        return terms.isRefusal(reply, codes);
    }

    /** A time that counts, with its limit; the longest one stands in the table. */
    synchronized void within(String what, Duration time, Duration limit) {
        double took = time.toNanos() / 1e6;
        millis = Math.max(millis, took);
        holds(
                took <= limit.toMillis() * (double) patience,
                "%s took %.1f ms, more than %d".formatted(what, took, limit.toMillis()));
    }

    /** A time that is told but not judged. */
    synchronized void took(Duration time) {
        millis = Math.max(millis, time.toNanos() / 1e6);
    }

    /** A size with its limit. */
    synchronized void atMost(String what, long size, long limit) {
        bytes = Math.max(bytes, size);
        holds(size <= limit, "%s: %d, more than %d".formatted(what, size, limit));
    }

    /** An answer whose size is told. */
    synchronized void saw(Reply reply) {
        bytes = Math.max(bytes, reply.bytes());
    }

    /** Words for the table; where servers are compared, faults alone are told. */
    synchronized void say(String words) {
        if (terms == Terms.OWN) {
            said.add(words);
        }
    }

    /** The row cannot be tried here. */
    synchronized void open(String why) {
        reason = why;
    }

    synchronized void broken(Throwable failure) {
        faults.add(failure.toString());
    }

    synchronized Outcome outcome(long nanos) {
        List<String> told = new ArrayList<>(said);
        faults.stream().limit(FAULTS_TOLD).forEach(told::add);
        if (faults.size() > FAULTS_TOLD) {
            told.add("and %d more".formatted(faults.size() - FAULTS_TOLD));
        }
        if (reason != null) {
            told.add(0, reason);
        }
        Verdict verdict = !faults.isEmpty() ? Verdict.FAIL : reason != null ? Verdict.OPEN : Verdict.PASS;
        return new Outcome(attack, verdict, String.join("; ", told), millis, bytes, nanos / 1e9);
    }
}
