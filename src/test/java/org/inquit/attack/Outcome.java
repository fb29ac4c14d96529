package org.inquit.attack;

import java.util.Locale;

/**
 * What became of a row.
 *
 * @param attack the row
 * @param verdict whether the server stood it
 * @param answer what was seen, in few words
 * @param millis the time that counts for the row
 * @param bytes of the largest answer
 * @param seconds that the row took as a whole
 */
record Outcome(Attack attack, Verdict verdict, String answer, double millis, long bytes, double seconds) {

    static final String HEAD =
            "| # | attack | expected | answer | ms | bytes | verdict |\n|--:|---|---|---|--:|--:|---|";

    /** How a row can end; OPEN stands for what cannot be tried yet, with the reason as the answer. */
    enum Verdict {
        PASS,
        FAIL,
        OPEN
    }

    /** The row as a line of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.1f | %d | %s |",
                attack.number(),
                cell(attack.name()),
                cell(attack.expected()),
                cell(answer),
                millis,
                bytes,
                verdict == Verdict.PASS ? "pass" : "**" + verdict.name().toLowerCase(Locale.ROOT) + "**");
    }

    private static String cell(String words) {
        return words.replace("|", "/").replaceAll("\\s+", " ");
    }
}
