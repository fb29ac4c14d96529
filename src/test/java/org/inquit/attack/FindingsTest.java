package org.inquit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.inquit.attack.Outcome.Verdict;
import org.junit.jupiter.api.Test;

/** A row that cannot fail would prove nothing. */
class FindingsTest {

    private static final Duration LIMIT = Duration.ofMillis(10);

    private final Findings findings = new Findings(Attack.open("0", "a|b", "c", "d"), 2, Terms.OWN);

    @Test
    void passesWhereAllHolds() {
        findings.within("answer", Duration.ofMillis(19), LIMIT);
        findings.holds(true, "never told");
        findings.say("seen");
        Outcome outcome = findings.outcome(0);
        assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
        assertThat(outcome.row()).isEqualTo("| 0 | a/b | c | seen | 19.0 | 0 | pass |");
    }

    @Test
    void failsForAFactATimeASizeOrAFault() {
        findings.holds(false, "this is not so");
        findings.within("answer", Duration.ofMillis(21), LIMIT);
        findings.atMost("bytes", 11, 10);
        findings.broken(new IllegalStateException("gone"));
        Outcome outcome = findings.outcome(0);
        assertThat(outcome.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(outcome.answer())
                .isEqualTo("this is not so; answer took 21.0 ms, more than 10; bytes: 11, more than 10; and 1 more");
    }

    @Test
    void anOpenRowIsNoPassAndAFaultCountsMore() {
        findings.open("not there yet");
        assertThat(findings.outcome(0).verdict()).isEqualTo(Verdict.OPEN);
        findings.holds(false, "broken");
        assertThat(findings.outcome(0).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void theSameFaultIsToldOnce() {
        findings.holds(false, "again");
        findings.holds(false, "again");
        assertThat(findings.outcome(0).answer()).isEqualTo("again");
    }
}
