package org.inquit.evaluation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
final class Arguments {

    static final String USAGE = """
            usage: evaluate [--errors N] GOLD [PREDICTIONS]
                   evaluate [--errors N] [--write-accuracy FILE] NAME[: KIND OF ARTICLES]=GOLD ...
              GOLD           articles with marked quotes: one a line (.jsonl), or one alone (.json)
              PREDICTIONS    is written: what was found, one article a line
              --errors N     lists the first N errors of each set
              --write-accuracy FILE  writes the figures that the API serves""";

    private final List<String> named = new ArrayList<>();
    private final List<Path> plain = new ArrayList<>();
    private int errors;
    private @Nullable Path accuracy;

    private Arguments() {}

    static Arguments of(List<String> words) {
        Arguments arguments = new Arguments();
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            arguments.take(left.remove(), left);
        }
        arguments.check();
        return arguments;
    }

    /** How many errors of each set to list. */
    int errors() {
        return errors;
    }

    /** Where to write the figures that the API serves; null for nowhere. */
    @Nullable
    Path accuracy() {
        return accuracy;
    }

    /** Where to write what was found; null for nowhere. */
    @Nullable
    Path predictions() {
        return plain.size() == 2 ? plain.get(1) : null;
    }

    /** The sets to evaluate, read from their files. */
    List<GoldSet> sets() {
        return plain.isEmpty() ? named.stream().map(Arguments::set).toList() : List.of(GoldSet.unnamed(plain.get(0)));
    }

    private void take(String word, Deque<String> left) {
        if (word.equals("--errors")) {
            errors = number(value(word, left));
        } else if (word.equals("--write-accuracy")) {
            accuracy = path(value(word, left));
        } else if (word.startsWith("-")) {
            throw usage("there is no option " + word);
        } else if (word.indexOf('=') > 0) {
            named.add(word);
        } else {
            plain.add(path(word));
        }
    }

    private void check() {
        if (plain.isEmpty() == named.isEmpty()) {
            throw usage("give either one GOLD or some NAME=GOLD");
        }
        if (plain.size() > 2) {
            throw usage("several gold files need a name each: NAME=GOLD");
        }
        if (accuracy != null && named.isEmpty()) {
            throw usage("--write-accuracy needs a name for each gold file: NAME=GOLD");
        }
    }

    private static GoldSet set(String word) {
        int equals = word.indexOf('=');
        String label = word.substring(0, equals);
        int colon = label.indexOf(':');
        return new GoldSet(
                colon < 0 ? label : label.substring(0, colon),
                colon < 0 ? "" : label.substring(colon + 1).strip(),
                GoldFile.read(path(word.substring(equals + 1))));
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw usage(option + " needs a value");
        }
        return left.remove();
    }

    private static int number(String word) {
        if (!word.matches("\\d{1,9}")) {
            throw usage("'" + word + "' is no number of errors");
        }
        return Integer.parseInt(word);
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException invalid) {
            throw usage("'" + word + "' is no path");
        }
    }

    private static EvaluationFault usage(String what) {
        return new EvaluationFault(what + System.lineSeparator() + USAGE);
    }
}
