package org.inquit.attack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inquit.attack.Outcome.Verdict;

/** All rows in the order in which they run, and the command that runs them; started by attack-book.sh. */
public final class Book {

    private Book() {}

    /**
     * Takes the folder with the seeds of the large archive, how many articles it has, the port of its server and a folder
     * to write to, then the numbers of the rows if not all are wanted.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wanted = List.of(arguments).subList(4, arguments.length);
        Path root = Files.createDirectories(Path.of(arguments[3]));
        Scale scale = Scale.book(Integer.parseInt(arguments[1]));
        out.println(Machine.line());
        List<Outcome> outcomes;
        try (Ground ground = new Ground(scale, root, Path.of(arguments[0]), Integer.parseInt(arguments[2]))) {
            outcomes = run(ground, wanted, out);
        }
        out.println();
        out.println(Outcome.HEAD);
        outcomes.forEach(outcome -> out.println(outcome.row()));
        for (Verdict verdict : Verdict.values()) {
            out.printf("%s: %d%n", verdict.name().toLowerCase(Locale.ROOT), count(outcomes, verdict));
        }
        System.exit(count(outcomes, Verdict.FAIL) == 0 ? 0 : 1);
    }

    /** The rows on the large archive, which must come first and in this order. */
    static List<Attack> onTheLargeArchive(Ground ground) {
        List<Attack> rows = new ArrayList<>(HealthAttacks.rows());
        rows.add(ground.canary().whileLoadingRow());
        Stream.of(
                        LogAttacks.leaks(),
                        DocumentAttacks.rows(),
                        RequestAttacks.rows(),
                        ArgumentAttacks.rows(),
                        TextAttacks.rows(),
                        CostAttacks.rows(),
                        SocketAttacks.rows(),
                        LogAttacks.floods(),
                        ConnectionAttacks.rows())
                .forEach(rows::addAll);
        rows.add(ground.canary().underAttackRow());
        rows.addAll(StopAttacks.underLoad());
        return rows;
    }

    /** The rows that have servers of their own. */
    static List<Attack> onServersOfTheirOwn() {
        List<Attack> rows = new ArrayList<>();
        Stream.of(
                        SeedAttacks.rows(),
                        CrashAttacks.rows(),
                        DiskAttacks.rows(),
                        DatabaseAttacks.rows(),
                        SlowDatabaseAttacks.rows(),
                        StopAttacks.whileLoading(),
                        SupplyAttacks.rows(),
                        ToCome.rows())
                .forEach(rows::addAll);
        return rows;
    }

    private static List<Outcome> run(Ground ground, List<String> wanted, PrintStream out) {
        List<Attack> rows = new ArrayList<>(onTheLargeArchive(ground));
        rows.addAll(onServersOfTheirOwn());
        List<Outcome> outcomes = new ArrayList<>();
        for (Attack attack : rows) {
            if (wanted.isEmpty() || wanted.contains(attack.number())) {
                Outcome outcome = attack.run(ground);
                out.printf("%5.0f s  %s%n", outcome.seconds(), outcome.row());
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(each -> each.verdict() == verdict).count();
    }
}
