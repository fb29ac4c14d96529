package org.inquit.evaluation;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command {@code evaluate}: measures the extractor against gold files and prints a table for each. */
public final class EvaluationCommand {

    /** The first word of the command line that asks for it. */
    public static final String NAME = "evaluate";

    private static final int DONE = 0;
    private static final int FAULT = 2;

    private final PrintStream out;
    private final PrintStream err;

    /**
     * A command that prints.
     *
     * @param out takes tables and errors of the extractor
     * @param err takes what is wrong with arguments and files
     */
    public EvaluationCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs it and returns the exit code.
     *
     * @param words the command line after the name
     */
    public int run(List<String> words) {
        try {
            evaluate(Arguments.of(words));
            return DONE;
        } catch (EvaluationFault fault) {
            err.println(fault.line());
            return FAULT;
        }
    }

    private void evaluate(Arguments arguments) {
        guard(arguments.predictions());
        List<Accuracy> table =
                arguments.sets().stream().map(set -> evaluate(set, arguments)).toList();
        if (arguments.accuracy() != null) {
            AccuracyTable.write(arguments.accuracy(), table);
        }
    }

    private Accuracy evaluate(GoldSet set, Arguments arguments) {
        Run run = Run.of(set);
        Figures figures = Figures.of(run.articles());
        FigureTable.lines(run, figures).forEach(out::println);
        errors(run).limit(arguments.errors()).forEach(out::println);
        out.println();
        write(arguments.predictions(), run);
        return Accuracy.of(run, figures, LocalDate.now(ZoneOffset.UTC));
    }

    private static Stream<String> errors(Run run) {
        return run.articles().stream().flatMap(ErrorList::of);
    }

    private static void write(@Nullable Path predictions, Run run) {
        if (predictions != null) {
            PredictionFile.write(predictions, run.articles());
        }
    }

    /** Two gold files in a row look like gold and predictions; the second must not be lost to a slip of the hand. */
    private static void guard(@Nullable Path predictions) {
        if (predictions != null && Files.exists(predictions) && !PredictionFile.isOne(predictions)) {
            throw new EvaluationFault(predictions + ": exists and holds no predictions, so it is not overwritten");
        }
    }
}
