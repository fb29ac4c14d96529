package org.inquit.attack;

/**
 * One row of the book.
 *
 * @param number of the row; those of the table of 40 are plain numbers, the others have a letter before
 * @param name what is done to the server
 * @param expected what it must answer, in few words
 * @param trial does it
 */
record Attack(String number, String name, String expected, Trial trial) {

    /** Does what a row tells and writes down what came of it. */
    interface Trial {
        void run(Ground ground, Findings findings) throws Exception;
    }

    /** A row for what is not built yet, which therefore cannot pass. */
    static Attack open(String number, String name, String expected, String reason) {
        return new Attack(number, name, expected, (ground, findings) -> findings.open(reason));
    }

    /** Runs it; whatever goes wrong in the doing is a failure too. */
    Outcome run(Ground ground) {
        Findings findings = new Findings(this, ground.scale().patience(), ground.terms());
        long begin = System.nanoTime();
        try {
            trial.run(ground, findings);
        } catch (Exception | AssertionError broken) {
            findings.broken(broken);
        }
        return findings.outcome(System.nanoTime() - begin);
    }
}
