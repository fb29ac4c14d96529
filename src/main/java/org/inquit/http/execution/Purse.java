package org.inquit.http.execution;

/** Who pays for operations: it is asked for all that one could cost before it runs, and gets back what it did not. */
public interface Purse {

    /** The purse of a server that asks nobody to pay. */
    Purse ENDLESS = new Purse() {
        @Override
        public void pay(long points) {
            // costs nothing
        }

        @Override
        public void giveBack(long points) {
            // nothing was paid
        }
    };

    /**
     * Takes points out.
     *
     * @throws org.inquit.graphql.request.RequestError where there are not so many
     */
    void pay(long points);

    /** Puts points back that were paid and not spent. */
    void giveBack(long points);
}
