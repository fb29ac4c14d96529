package org.inquit.attack;

import java.util.List;

/** Rows for what is not there to be attacked; each says what it waits for. */
final class ToCome {

    private ToCome() {}

    static List<Attack> rows() {
        return List.of(
                Attack.open(
                        "30",
                        "50 threads correct the same 20 things",
                        "CONFLICT, nothing overwritten",
                        "nothing can be corrected yet: the schema has no mutations"),
                Attack.open(
                        "36",
                        "20 minutes of load at 256 MB",
                        "heap flat, p99 steady",
                        "soak.sh is a script of its own; its last run stands in docs/attack-book.md"),
                Attack.open(
                        "37",
                        "writes without a key",
                        "none",
                        "nothing can be written yet: row 12 shows that the schema has no mutations"),
                Attack.open("P1", "the database rows on PostgreSQL", "as on H2", "the archive runs on H2 only"));
    }
}
