package org.inquit.extraction.speech;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that are reported.
 *
 * @param first place of the first token
 * @param last place of the last
 */
record Stretch(int first, int last) {

    /** Signs that belong to the number before them. */
    private static final Set<String> UNITS = Set.of("%", "°", "¢");

    private static final int LEAST_WORDS = 2;

    /** A content of one part; a single word is none. */
    static List<Stretch> whole(@Nullable Stretch stretch) {
        return stretch == null || stretch.words() < LEAST_WORDS ? List.of() : List.of(stretch);
    }

    /** A content of what stands before its report and after. */
    static List<Stretch> parts(@Nullable Stretch front, @Nullable Stretch rest) {
        return Stream.of(front, rest).filter(Objects::nonNull).toList();
    }

    /** The words from one place to another without the marks and the 'and' at their ends, null where nothing is left. */
    static @Nullable Stretch trimmed(Parse parse, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && isMark(parse, from)) {
            from++;
        }
        while (to >= from && (isMark(parse, to) || parse.tag(to) == Tag.CONJUNCTION)) {
            to--;
        }
        return to < from ? null : new Stretch(from, to);
    }

    private static boolean isMark(Parse parse, int at) {
        return parse.isMark(at) || parse.tag(at) == Tag.OTHER && !UNITS.contains(parse.word(at));
    }

    int words() {
        return last - first + 1;
    }

    /** Which part of both together they have in common, 0 to 1. */
    double shares(Stretch other) {
        int common = Math.min(last, other.last) - Math.max(first, other.first) + 1;
        return common <= 0 ? 0 : (double) common / (words() + other.words() - common);
    }
}
