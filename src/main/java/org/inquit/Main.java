package org.inquit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.inquit.extraction.QuoteExtractor;

/** Starts the server, and beside it lets the extractor read its word lists while the framework boots on one thread. */
@QuarkusMain
public final class Main {

    private static final String FIRST_PAGE = "Ferry returns\n\nMarch 4, 2025\n\n“It is late,” said Jane Doe, a nurse.";

    private Main() {}

    public static void main(String[] arguments) {
        Thread warmUp = new Thread(() -> new QuoteExtractor().extract(FIRST_PAGE), "warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
        Quarkus.run(arguments);
    }
}
