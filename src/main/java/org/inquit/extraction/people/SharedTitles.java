package org.inquit.extraction.people;

import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.jspecify.annotations.Nullable;

/** Finds the title that stands before the first of several names and is that of all: 'Senators Roe, Doe and Poe'. */
final class SharedTitles {

    private static final int MOST_SHARING = 8;
    private static final int LONGEST_SEAT = 4;

    /** A title of several: the place of its noun and the first name that it stands before. */
    record Shared(Mention name, int head) {}

    private final Lexicon lexicon;

    SharedTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The title that a name shares with those before it, null where it shares none.
     *
     * @param start place of the name's first token
     * @param last place of its last
     */
    @Nullable
    Shared of(Parse parse, int start, int last) {
        Mention before = isListed(parse, start - 1, last + 1) ? nameBefore(parse, start - 1) : null;
        for (int i = 0; before != null && i < MOST_SHARING; i++) {
            int head = head(parse, before);
            if (head >= 0) {
                return new Shared(before, head);
            }
            before = parse.isAt(before.first() - 1, ",") ? nameBefore(parse, before.first() - 1) : null;
        }
        return null;
    }

    /** Whether a name is the last or a middle one of several: before it stands 'and', or a comma and after it another name. */
    private static boolean isListed(Parse parse, int before, int after) {
        boolean goesOn = parse.isAt(after, "and") || parse.isAt(after, ",");
        Mention next = goesOn ? parse.startingAt(after + 1) : null;
        return parse.isAt(before, "and") || parse.isAt(before, ",") && next != null && next.isName();
    }

    /** The name before a comma or 'and', past 'of Ohio' and '(D-Ohio)'; or null. */
    private static @Nullable Mention nameBefore(Parse parse, int link) {
        boolean both = parse.isAt(link, "and") && parse.isAt(link - 1, ",");
        Mention name = parse.endingAt(beforeSeat(parse, both ? link - 2 : link - 1));
        Mention home = name != null && parse.isAt(name.first() - 1, "of") ? parse.endingAt(name.first() - 2) : null;
        Mention whole = home == null ? name : home;
        return whole != null && whole.isName() ? whole : null;
    }

    private static int beforeSeat(Parse parse, int last) {
        for (int i = last - 1; parse.isAt(last, ")") && i > last - LONGEST_SEAT; i--) {
            if (Belonging.isSeat(parse, i) && parse.isAt(i - 1, "(")) {
                return i - 2;
            }
        }
        return last;
    }

    private int head(Parse parse, Mention name) {
        for (int i = name.last() - 1; i >= name.first(); i--) {
            if (isSeveral(parse.token(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** 'Presidents', 'nurses', 'Reps.' */
    boolean isSeveral(String word) {
        boolean shortened = word.endsWith("s.");
        String several = shortened ? word.substring(0, word.length() - 1) : word;
        return several.endsWith("s")
                && !Titles.isAddress(word)
                && (shortened || !lexicon.isTitle(several))
                && lexicon.isTitleOrRole(several.substring(0, several.length() - 1));
    }
}
