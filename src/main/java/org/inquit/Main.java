package org.inquit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inquit.evaluation.EvaluationCommand;
import org.inquit.extraction.QuoteExtractor;

/**
 * Starts the server, and beside it lets the extractor read its word lists while the framework boots on one thread.
 *
 * <p>With {@code evaluate} as the first argument it measures the extractor instead; that needs no framework, so none boots.
 */
@QuarkusMain
public final class Main {

    private static final String FIRST_PAGE = "Ferry returns\n\nMarch 4, 2025\n\n“It is late,” said Jane Doe, a nurse.";

    /** Has the framework leave addresses that are none to our own routes, which answer them with a code and not with nothing. */
    private static final String ANY_ADDRESS = "vertx.disableURIValidation";

    /** A database on another machine that is away is told to callers at once; its driver would knock sixteen times. */
    private static final String KNOCKS = "h2.socketConnectRetry";

    private Main() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.get(0).equals(EvaluationCommand.NAME)) {
            System.exit(evaluate(words.subList(1, words.size())));
        }
        System.setProperty(ANY_ADDRESS, "true");
        System.setProperty(KNOCKS, System.getProperty(KNOCKS, "1"));
        StartFaults.listen();
        Thread warmUp = new Thread(() -> new QuoteExtractor().extract(FIRST_PAGE), "warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
        Quarkus.run(arguments);
    }

    private static int evaluate(List<String> words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new EvaluationCommand(out, err).run(words);
    }
}
