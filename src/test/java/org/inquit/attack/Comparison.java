package org.inquit.attack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Attacks any GraphQL server over HTTP that runs with the rows that any can be asked; started by compare.sh. */
public final class Comparison {

    /** Of these the server itself decides the answer, not the resolvers behind it. */
    private static final List<String> ROWS =
            List.of("1", "2", "3", "4", "5", "6", "8", "12", "13", "14", "16", "18", "X2");

    private static final int ARTICLES = 300;

    /** A tenth is sent to get warm, and a tenth to measure. */
    private static final int REQUESTS = 300;

    private static final int WARM_ROUNDS = 100;
    private static final int HONEST_HOPS = 3;

    private Comparison() {}

    /**
     * Takes the port and by what limits of time are multiplied. Prints a line for each row: number, attack, verdict, longest
     * time, largest answer, seconds that it took and faults, with tabs between.
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Scale scale = scale(Integer.parseInt(arguments[1]));
        try (Ground ground = new RunningGround(scale, Integer.parseInt(arguments[0]))) {
            warm(ground.target());
            rows().map(row -> row.run(ground)).forEach(outcome -> out.println(line(outcome)));
        }
    }

    private static Scale scale(int patience) {
        return new Scale(ARTICLES, patience, 0, 0, 0, 0, 0, REQUESTS);
    }

    private static Stream<Attack> rows() {
        return Stream.of(DocumentAttacks.rows(), RequestAttacks.rows(), ArgumentAttacks.rows(), CostAttacks.rows())
                .flatMap(List::stream)
                .filter(row -> ROWS.contains(row.number()));
    }

    /** No server is judged cold. */
    private static void warm(Target target) throws Exception {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (int hops = 1; hops <= HONEST_HOPS; hops++) {
                target.query("#%d%n%s".formatted(round, DocumentAttacks.hops(hops)));
            }
        }
    }

    private static String line(Outcome outcome) {
        return String.join(
                "\t",
                outcome.attack().number(),
                outcome.attack().name(),
                outcome.verdict().name().toLowerCase(Locale.ROOT),
                "%.1f".formatted(outcome.millis()),
                String.valueOf(outcome.bytes()),
                "%.0f".formatted(outcome.seconds()),
                outcome.answer().replaceAll("\\s+", " "));
    }
}
