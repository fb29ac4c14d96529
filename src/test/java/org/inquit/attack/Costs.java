package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;

/** What answers say of their cost. */
final class Costs {

    private static final int BUDGET = 5_000;

    private Costs() {}

    /** Each answer tells what was asked for, what that came to, and what is allowed; a dearer one is refused. */
    static void judge(Findings findings, String what, Reply reply) {
        JsonNode cost = reply.at("/extensions/cost");
        boolean isTold = cost.path("requested").isNumber()
                && cost.path("actual").isNumber()
                && cost.path("maximum").asInt() == BUDGET;
        findings.promises(isTold, what + ": extensions.cost is " + (cost.isMissingNode() ? "missing" : cost));
        if (isTold) {
            boolean isDear = cost.path("requested").asInt() > BUDGET;
            findings.promises(isDear == reply.isRefusal(), what + ": " + reply.brief() + " at cost " + cost);
        }
    }
}
