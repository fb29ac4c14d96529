package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the reports that a noun makes: 'her warning that ...', 'Doe’s answer was “...”', 'a claim by the mayor that ...'. */
final class NounCues {

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
    private static final Set<String> MAKERS = Set.of("by", "of", "from");
    private static final int MOST_PHRASES = 3;

    private final Parse parse;
    private final Lexicon lexicon;

    NounCues(Parse parse, Lexicon lexicon) {
        this.parse = parse;
        this.lexicon = lexicon;
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (Mention phrase : parse.mentions()) {
            Clause clause = phrase.isNoun() ? clause(phrase) : null;
            if (clause != null) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private @Nullable Clause clause(Mention phrase) {
        int cue = phrase.last();
        String kind = lexicon.reportingNoun(parse.word(cue));
        if (kind == null || isReported(phrase) || !leads(afterPhrases(parse, cue + 1))) {
            return null;
        }
        Mention owner = owner(phrase);
        Mention source = owner == null ? maker(cue) : owner;
        Clause.Strength strength = kind.equals("s") ? Clause.Strength.STRONG : Clause.Strength.FAIR;
        return source == null ? null : new Clause(Clause.Form.NOUN, cue, parse.word(cue), strength, source);
    }

    /** Past 'on Monday', 'to his interns'. */
    static int afterPhrases(Parse parse, int from) {
        int at = from;
        for (int i = 0; i < MOST_PHRASES; i++) {
            boolean time = parse.tag(at) == Tag.TIME || parse.tag(at) == Tag.ADVERB;
            boolean day = parse.tag(at) == Tag.PREPOSITION && parse.tag(at + 1) == Tag.TIME;
            Mention object = parse.tag(at) == Tag.PREPOSITION ? parse.startingAt(at + 1) : null;
            at = time ? at + 1 : day ? at + 2 : object != null ? object.last() + 1 : at;
        }
        return at;
    }

    /** 'Repeated his claim that': the verb reports. */
    private boolean isReported(Mention phrase) {
        return parse.groups().stream().anyMatch(group -> group.at() == phrase.first() - 1 && Reports.maySay(group));
    }

    /** Whether what is said follows: a clause, marked words after a mark, both perhaps after a form of 'be'. */
    private boolean leads(int at) {
        boolean is = isBe(parse, at);
        int next = is ? at + 1 : at;
        boolean mark = parse.isAt(next, ":") || parse.isAt(next, ",") || parse.isAt(next, "—") || parse.isAt(next, "–");
        return parse.isAt(next, "that")
                || is && parse.tag(next) == Tag.QUOTATION && !isJudged(at)
                || mark && parse.tag(next + 1) == Tag.QUOTATION;
    }

    /** 'Said that Doe’s claim was “false”': a verb of saying before tells whose the marked words are. */
    private boolean isJudged(int at) {
        return parse.groups().stream().anyMatch(group -> group.at() < at && Reports.says(group));
    }

    static boolean isBe(Parse parse, int at) {
        return parse.isAt(at, "is") || parse.isAt(at, "was") || parse.isAt(at, "are") || parse.isAt(at, "were");
    }

    private @Nullable Mention owner(Mention phrase) {
        if (OWNERS.contains(parse.word(phrase.first())) && parse.tag(phrase.first()) == Tag.POSSESSIVE) {
            return parse.part(Mention.Kind.PRONOUN, phrase.first(), phrase.first());
        }
        for (int i = phrase.last() - 1; i > phrase.first(); i--) {
            if (parse.tag(i) == Tag.POSSESSIVE) {
                return owner(phrase.first(), i - 1);
            }
        }
        return null;
    }

    private Mention owner(int first, int last) {
        Mention name = parse.nameEndingAt(last);
        return name == null ? parse.part(Mention.Kind.NOUN, first, last) : name;
    }

    private @Nullable Mention maker(int cue) {
        Mention maker = MAKERS.contains(parse.word(cue + 1)) ? parse.startingAt(cue + 2) : null;
        return maker != null && (maker.isName() || lexicon.isPeople(maker.head())) ? maker : null;
    }
}
