package org.inquit.extraction.speech;

import java.util.Set;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Steps over the words of a clause that tell how, when and where, which stand between its parts and are none of them. */
final class Adjuncts {

    /** Prepositions that lead in what is said and set no scene. */
    private static final Set<String> TOWARDS = Set.of("for", "of", "about", "against", "on", "as", "upon");

    private static final Set<String> PERIODS = Set.of(
            "week",
            "weekend",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "spring",
            "summer",
            "fall",
            "winter");

    private static final Set<String> QUANTITIES = Set.of(
            "at least",
            "at most",
            "up to",
            "more than",
            "fewer than",
            "less than",
            "about",
            "around",
            "nearly",
            "almost",
            "over",
            "roughly",
            "only",
            "some",
            "just");

    private Adjuncts() {}

    /** The place before adverbs and days, read backwards: 'Trump on Monday angrily said'. */
    static int before(Parse parse, int from) {
        int at = from;
        Mention period = periodBefore(parse, at);
        while (at >= 0 && (parse.tag(at) == Tag.ADVERB || isTime(parse, at) || period != null)) {
            boolean on = parse.tag(at) == Tag.TIME && parse.tag(at - 1) == Tag.PREPOSITION;
            at = period == null ? at - (on ? 2 : 1) : period.first() - 1;
            period = periodBefore(parse, at);
        }
        return at;
    }

    static int afterAdverbs(Parse parse, int from) {
        int at = from;
        while (parse.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at;
    }

    /** Past 'of the town', 'at the institute'. */
    static int afterPhrases(Parse parse, int from) {
        int at = from;
        Mention next = led(parse, at);
        while (next != null) {
            at = next.last() + 1;
            next = led(parse, at);
        }
        return at;
    }

    /** Past days, 'in a statement', 'to reporters', adverbs: what sets the scene of the saying. */
    static int afterSetting(Parse parse, int from) {
        int at = from;
        while (at < parse.size()) {
            int next = afterOneSetting(parse, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** How many words lead in a number that begins at a place: 2 in 'at least 40 people', 0 where none follows. */
    static int quantity(Parse parse, int at) {
        boolean pair = QUANTITIES.contains(parse.word(at) + " " + parse.word(at + 1));
        int words = pair ? 2 : QUANTITIES.contains(parse.word(at)) ? 1 : 0;
        int after = at + words + 1;
        boolean clock = parse.tag(after) == Tag.TIME || parse.word(after).endsWith(".m.");
        return words > 0 && parse.tag(at + words) == Tag.NUMBER && !clock ? words : 0;
    }

    private static int afterOneSetting(Parse parse, int at) {
        if (parse.isAt(at, "not") || quantity(parse, at) > 0) {
            return at;
        }
        if (parse.tag(at) == Tag.ADVERB && !parse.isAt(at, "there") || isTime(parse, at)) {
            return at + 1;
        }
        boolean led = parse.tag(at) == Tag.PREPOSITION;
        if (led && parse.tag(at + 1) == Tag.TIME) {
            return at + 2;
        }
        Mention scene = TOWARDS.contains(parse.word(at)) ? null : led(parse, at);
        if (scene != null) {
            return scene.last() + 1;
        }
        return isPeriod(parse, at) ? at + 2 : at;
    }

    /** 'Last week', 'this month' */
    private static boolean isPeriod(Parse parse, int at) {
        boolean opens = parse.isAt(at, "last") || parse.isAt(at, "this") || parse.isAt(at, "earlier");
        return opens && parse.tag(at + 1) == Tag.NOUN && at + 2 < parse.size();
    }

    /** 'This week' in 'Doe this week said', read from its end. */
    private static @Nullable Mention periodBefore(Parse parse, int at) {
        Mention period = at < 0 || !PERIODS.contains(parse.word(at)) ? null : parse.endingAt(at);
        return period != null && parse.isAt(period.first(), "this") ? period : null;
    }

    /** 'Monday', or the 4 of 'May 4'. */
    private static boolean isTime(Parse parse, int at) {
        return parse.tag(at) == Tag.TIME || parse.tag(at) == Tag.NUMBER && parse.tag(at - 1) == Tag.TIME;
    }

    /** The phrase that a preposition at a place leads in, or null. */
    private static @Nullable Mention led(Parse parse, int at) {
        return parse.tag(at) == Tag.PREPOSITION ? parse.startingAt(at + 1) : null;
    }
}
