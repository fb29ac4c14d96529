package org.inquit.extraction.people;

import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Reads the parts of noun phrases as they are printed: determiners, owners, bodies. */
final class Phrase {

    /** Words between 'is' or a comma and what somebody was once. */
    private static final Set<String> OVER = Set.of("formerly", "previously", "once", "then");

    /** The same of what somebody is. */
    private static final Set<String> LASTING =
            Set.of("now", "currently", "presently", "today", "also", "still", "himself", "herself", "themselves");

    private final String text;
    private final Lexicon lexicon;

    Phrase(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The words from one token to another, null where there are none. */
    @Nullable
    String words(Parse parse, int first, int last) {
        return last < first
                ? null
                : text.substring(parse.token(first).start(), parse.token(last).end());
    }

    /** The body without article and nationality; an adjective alone stands for its country. */
    @Nullable
    String body(Parse parse, int start, int last) {
        int first = afterDeterminers(parse, start);
        boolean based = parse.word(first).endsWith("-based");
        boolean national = lexicon.country(parse.word(first)) != null && last - first >= 2;
        return words(parse, based || national ? first + 1 : first, last);
    }

    static int afterDeterminers(Parse parse, int at) {
        int next = at;
        while (parse.tag(next) == Tag.DETERMINER || parse.tag(next) == Tag.POSSESSIVE) {
            next++;
        }
        return next;
    }

    /** Past 'now' and 'formerly'. */
    static int afterTimes(Parse parse, int at) {
        int next = at;
        while (LASTING.contains(parse.word(next)) || isOver(parse.word(next))) {
            next++;
        }
        return next;
    }

    static boolean isOver(String word) {
        return OVER.contains(word);
    }

    /** The place of the last ''s' after a place and up to another, or -1. */
    static int owner(Parse parse, int first, int last) {
        for (int i = last; i > first; i--) {
            if (parse.tag(i) == Tag.POSSESSIVE) {
                return i;
            }
        }
        return -1;
    }
}
