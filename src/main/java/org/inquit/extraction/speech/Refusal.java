package org.inquit.extraction.speech;

import java.util.Set;
import java.util.StringTokenizer;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells marked words that nobody says: distance, titles of works, mottos, names, words as words. */
final class Refusal {

    private static final Set<String> NAMING = Set.of(
            "called",
            "dubbed",
            "nicknamed",
            "titled",
            "entitled",
            "named",
            "so-called",
            "labelled",
            "labeled",
            "termed",
            "known",
            "branded",
            "christened",
            "quote-unquote",
            "headlined");
    private static final Set<String> WORDS = Set.of(
            "motto",
            "slogan",
            "sign",
            "banner",
            "inscription",
            "word",
            "phrase",
            "term",
            "title",
            "headline",
            "hashtag",
            "chapter",
            "episode",
            "lyrics",
            "placard",
            "letters",
            "legend",
            "moniker",
            "nickname",
            "label");
    private static final Set<String> MAKERS = Set.of("author", "editor", "writer", "director", "creator", "star");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "by", "from", "vs", "as");

    /** From here on a cue stands beside the words. */
    private static final double BESIDE = 6.9;

    private static final int SHORT = 3;
    private static final int LONG = 6;

    private final Lexicon lexicon;

    Refusal(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether marked words are somebody's. */
    enum Verdict {
        SPOKEN,
        DOUBTFUL,
        NOT_SPOKEN
    }

    /**
     * Judges the marked words at a place.
     *
     * @param best the likeliest clause to report them
     * @param near whether a clause may report them, or a quote of the paragraph may go on here
     */
    Verdict judge(Parse parse, int at, Chooser.@Nullable Choice best, boolean near) {
        double cue = best == null ? 0 : best.points();
        boolean cued = best != null && cue >= Chooser.SURE;
        Token quotation = parse.token(at);
        int words = words(quotation);
        boolean calls = best != null && cued && calls(parse, best.clause());
        boolean named = words <= LONG && !calls && isNamed(parse, at, cued) || isTitleOfDocument(parse, at);
        if (isName(parse, at) || cue < BESIDE && isTitle(parse, at, quotation) || named) {
            return Verdict.NOT_SPOKEN;
        }
        if (cued || endsInStop(quotation.text()) || words > SHORT) {
            return Verdict.SPOKEN;
        }
        return near ? Verdict.DOUBTFUL : Verdict.NOT_SPOKEN;
    }

    /** 'She called it “a disgrace”': a person calls, whereas a class is called. */
    private boolean calls(Parse parse, Clause clause) {
        Group group = clause.group();
        boolean active =
                group != null && group.isFinite() && !group.passive() && NAMING.contains(parse.word(group.at()));
        return active && isCaller(clause.subject());
    }

    private boolean isCaller(@Nullable Mention caller) {
        return caller != null && (caller.isName() || caller.isPronoun() || lexicon.isPeople(caller.head()));
    }

    private static int words(Token quotation) {
        return new StringTokenizer(quotation.text()).countTokens();
    }

    private static boolean endsInStop(String words) {
        String trimmed = words.strip();
        return !trimmed.isEmpty() && ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
    }

    /** 'A Lamp for the Drowned': a title of a work, whoever names it. */
    private boolean isTitle(Parse parse, int at, Token quotation) {
        if (!isTitleCase(quotation.text())) {
            return false;
        }
        boolean led = parse.isAt(at - 1, ":") || parse.isAt(at - 1, ",");
        boolean made = parse.isAt(at - 1, "of") && MAKERS.contains(parse.word(at - 2));
        boolean programme = made || parse.tag(at - 1) == Tag.PREPOSITION && !parse.isAt(at - 1, "of");
        if (endsInStop(quotation.text()) && !programme) {
            return false;
        }
        return !led || parse.tag(at + 1) == Tag.PREPOSITION;
    }

    /** 'A memoir, “A Lamp for the Drowned,”' */
    private boolean isTitleOfDocument(Parse parse, int at) {
        return parse.isAt(at - 1, ",")
                && lexicon.isDocument(parse.word(at - 2))
                && !isSpokenOf(parse, at - 2)
                && isTitleCase(parse.token(at).text());
    }

    static boolean isTitleCase(String words) {
        int capitals = 0;
        int small = 0;
        StringTokenizer tokens = new StringTokenizer(words, " \t\n/-\u00a0");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            boolean capital = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
            capitals += capital ? 1 : 0;
            small += capital || word.isEmpty() || SMALL.contains(word) ? 0 : 1;
        }
        return capitals >= 2 && small == 0;
    }

    private static boolean isName(Parse parse, int at) {
        boolean between = at > 0 && at + 1 < parse.size();
        return between
                && parse.tag(at - 1) == Tag.NAME
                && parse.tag(at + 1) == Tag.NAME
                && !parse.token(at).text().contains(",")
                && Character.isUpperCase(parse.token(at).text().strip().codePointAt(0))
                && parse.token(at).text().split(" ", -1).length <= 3;
    }

    /** 'She said of the episode, “Never again”' */
    private static boolean isSpokenOf(Parse parse, int last) {
        Mention thing = parse.endingAt(last);
        return thing != null && parse.tag(thing.first() - 1) == Tag.PREPOSITION;
    }

    private boolean isNamed(Parse parse, int at, boolean cued) {
        boolean led = parse.isAt(at - 1, ",");
        if (led && cued && isSpokenOf(parse, at - 2)) {
            return false;
        }
        int end = led ? at - 1 : at;
        for (int i = Math.max(0, end - 3); i < end; i++) {
            String word = parse.word(i);
            boolean beside = i == end - 1 || i == end - 2 && word.equals("known") && parse.isAt(end - 1, "as");
            if (beside && (NAMING.contains(word) || WORDS.contains(word) || lexicon.isWork(word))) {
                return true;
            }
            if (word.equals("so-called") || word.equals("nicknamed") || word.equals("dubbed")) {
                return true;
            }
        }
        return false;
    }
}
