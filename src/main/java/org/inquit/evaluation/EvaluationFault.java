package org.inquit.evaluation;

/** What the person at the command line can mend: a wrong argument, or a file that is not what it should be. */
final class EvaluationFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String line;

    /**
     * A fault that its one line explains.
     *
     * @param line says where and what
     */
    EvaluationFault(String line) {
        super(line);
        this.line = line;
    }

    String line() {
        return line;
    }
}
