package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Reads capacities from the phrase before a name: 'the chair of the board, Jane Doe', 'Lund has a new mayor: Jane Doe'. */
final class PreposedApposition {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final int HERALDED_WITHIN = 15;
    private static final int MOST_PHRASES = 4;

    private final RoleReader roles;

    PreposedApposition(String text, Lexicon lexicon) {
        this.roles = new RoleReader(text, lexicon, new Phrase(text, lexicon));
    }

    /**
     * The capacities that the words before a name tell.
     *
     * @param titled whether a title stands beside the name, so that only a phrase set apart tells another
     */
    List<Affiliation> capacities(Parse parse, Mention name, boolean titled) {
        int first = start(parse, name);
        List<Affiliation> found = new ArrayList<>();
        if (parse.isAt(first - 1, ":") && !titled && endsOrTellsMore(parse, name.last() + 1)) {
            addHeralded(found, parse, first - 1);
        } else if (parse.isAt(first - 1, ",")) {
            addPhrase(found, parse, first - 1, titled, isApart(parse, name.last() + 1));
        }
        return found;
    }

    /** The first word of the phrase of a name. */
    private static int start(Parse parse, Mention name) {
        Mention whole = parse.covering(name.last());
        return whole == null ? name.first() : Math.min(whole.first(), name.first());
    }

    private void addPhrase(List<Affiliation> found, Parse parse, int comma, boolean titled, boolean apart) {
        Mention last = parse.endingAt(comma - 1);
        Mention head = head(parse, last);
        Mention phrase = head == null && apart && isDefinite(parse, last) ? last : head;
        if (phrase != null && phrase.isNoun() && tells(parse, phrase, titled, apart)) {
            roles.addFrom(found, parse, phrase.first());
        }
        if (found.isEmpty() && !titled) {
            addOpening(found, parse, comma);
        }
    }

    private static boolean tells(Parse parse, Mention phrase, boolean titled, boolean apart) {
        return titled ? apart && opens(parse, phrase) : apart || !isObject(parse, phrase);
    }

    /** The nominee in 'they voted for the nominee, Jane Doe,' */
    private static boolean isDefinite(Parse parse, @Nullable Mention phrase) {
        return phrase != null && parse.isAt(phrase.first(), "the");
    }

    /** The phrase on which another hangs, null where that is none. */
    private static @Nullable Mention head(Parse parse, @Nullable Mention last) {
        Mention phrase = last;
        for (int i = 0; phrase != null && i < MOST_PHRASES && isInPhrase(parse, phrase); i++) {
            phrase = parse.endingAt(phrase.first() - 2);
        }
        return phrase == null || isInPhrase(parse, phrase) ? null : phrase;
    }

    private static boolean isInPhrase(Parse parse, Mention phrase) {
        return parse.tag(phrase.first() - 1) == Tag.PREPOSITION;
    }

    /** Whether a phrase opens its clause: at the front, or after a quotation and its verb. */
    private static boolean opens(Parse parse, Mention phrase) {
        int before = phrase.first() - 1;
        return before < 0 || parse.tag(before) == Tag.QUOTATION || parse.tag(before - 1) == Tag.QUOTATION;
    }

    /** 'They called the mayor, Doe said' */
    private static boolean isObject(Parse parse, Mention phrase) {
        return parse.tag(phrase.first() - 1).isVerb() && !opens(parse, phrase);
    }

    private static boolean isApart(Parse parse, int after) {
        return parse.isMark(after) || parse.tag(after) == Tag.OTHER || parse.tag(after) == Tag.QUOTATION;
    }

    /** 'The chair of the Harbour Trust, a body of nine, Jane Doe ...': what opens the sentence, past what is told of the body. */
    private void addOpening(List<Affiliation> found, Parse parse, int comma) {
        int end = roles.end(parse, 0);
        boolean parted = end > 0 && end + 1 < comma && parse.isAt(end + 1, ",");
        if (parted && parse.tag(end + 2) == Tag.DETERMINER) {
            roles.addFrom(found, parse, 0);
        }
    }

    /** Whether the sentence ends after a name or goes on to tell of it, and does not list others. */
    private static boolean endsOrTellsMore(Parse parse, int after) {
        Mention next = parse.startingAt(after + 1);
        boolean lists = parse.isAt(after, ",") && next != null && next.isName();
        boolean mark = parse.isMark(after) || parse.tag(after) == Tag.OTHER;
        return after >= parse.size() || mark && !lists && !parse.isAt(after, ":");
    }

    private void addHeralded(List<Affiliation> found, Parse parse, int colon) {
        for (int i = colon - 1; i >= Math.max(0, colon - HERALDED_WITHIN) && found.isEmpty(); i--) {
            Mention phrase = parse.endingAt(i);
            if (phrase != null && phrase.isNoun() && INDEFINITE.contains(parse.word(phrase.first()))) {
                roles.addFrom(found, parse, phrase.first());
            }
        }
    }
}
