package org.inquit.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes everything out of the archive, in an order that leaves nothing pointing nowhere. */
public final class EmptyArchive {

    private EmptyArchive() {}

    /** Deletes all rows, in a transaction of its own. */
    public static void make() {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            NameClaim.deleteAll();
            Capacity.deleteAll();
            PrintedCapacity.deleteAll();
            Appearance.deleteAll();
            LoadedFile.deleteAll();
            Quote.deleteAll();
            FormerName.deleteAll();
            Article.deleteAll();
            Expert.deleteAll();
        });
    }
}
