package org.inquit.ingestion;

/** Lets tests of other packages say that an article arrived. */
public final class Arriving {

    private Arriving() {}

    public static void tell(Arrivals arrivals, String articleId) {
        arrivals.tell(articleId);
    }
}
