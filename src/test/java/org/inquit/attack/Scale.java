package org.inquit.attack;

/**
 * How much of each thing the rows do.
 *
 * @param articles of the archive that is attacked
 * @param patience by what limits of time are multiplied, for machines that are busy with other things
 * @param cursors that are made up, and payloads of a few other rows in proportion
 * @param smallArticles of the archives that are started again and again
 * @param kills at random moments of loading
 * @param halfOpen connections that never send a whole request
 * @param mutants of articles, whose text is spoilt at random
 * @param requests of a load
 */
record Scale(
        int articles,
        int patience,
        int cursors,
        int smallArticles,
        int kills,
        int halfOpen,
        int mutants,
        int requests) {

    /** Requests of a load in the book. */
    static final int REQUESTS = 1_000;

    /** What fits into a build. */
    static final Scale BUILD = new Scale(300, 40, 300, 60, 2, 200, 100, 200);

    /** The book itself. */
    static Scale book(int articles) {
        return new Scale(articles, 1, 10_000, 300, 50, 5_000, 1_000, REQUESTS);
    }
}
