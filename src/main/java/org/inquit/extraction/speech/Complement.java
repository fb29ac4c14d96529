package org.inquit.extraction.speech;

import java.util.Set;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Finds the complement of a verb that is what the verb reports: the clause after 'that' or without it, the question after
 * 'whether', the infinitive, the thing that is announced or denied.
 */
final class Complement {

    private static final Set<String> QUESTIONS =
            Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
    private static final Set<String> PARTICLES = Set.of("out", "up", "back", "off", "down", "away", "on");
    private static final Set<String> SHOWING =
            Set.of("show", "find", "suggest", "indicate", "reveal", "say", "conclude", "estimate");
    private static final Set<String> SAYING = Set.of(
            "say",
            "think",
            "believe",
            "claim",
            "argue",
            "insist",
            "contend",
            "feel",
            "hope",
            "fear",
            "predict",
            "suggest",
            "estimate",
            "note",
            "add",
            "acknowledge",
            "admit",
            "concede",
            "complain",
            "explain",
            "maintain");
    /** Words that open a clause which tells how, why or when something was said: 'said as he left'. */
    private static final Set<String> MANNERS = Set.of("as", "so", "because", "while");

    private static final int THAT_WITHIN = 15;

    private final Parse parse;
    private final Lexicon lexicon;
    private final FiniteClauses finite;
    private final ContentEnd end;

    Complement(Parse parse, Lexicon lexicon, FiniteClauses finite, ContentEnd end) {
        this.parse = parse;
        this.lexicon = lexicon;
        this.finite = finite;
        this.end = end;
    }

    /** What the verb of a clause reports, null where nothing follows it. */
    @Nullable
    Stretch of(Clause clause, Group group, Verb verb) {
        int at = start(clause, group);
        Stretch clausal = clausal(at, clause, verb);
        Stretch told = clausal == null ? afterObject(at, clause, verb) : clausal;
        Stretch open = told == null ? open(at, clause, verb) : told;
        return open == null ? nominal(at, clause, verb) : open;
    }

    /** Past the verb, its source where that follows it, its particle, and what sets the scene. */
    private int start(Clause clause, Group group) {
        boolean inverted = clause.subject() != null && clause.subject().first() > group.at();
        int at = inverted ? Adjuncts.afterPhrases(parse, Math.max(group.at(), clause.rightmost()) + 1) : group.at() + 1;
        boolean particle = PARTICLES.contains(parse.word(at))
                && parse.startingAt(at + 1) == null
                && Adjuncts.quantity(parse, at) == 0;
        return Adjuncts.afterSetting(parse, particle ? at + 1 : at);
    }

    /** A clause, question or infinitive that begins at a place. */
    private @Nullable Stretch clausal(int at, Clause clause, Verb verb) {
        if (at >= parse.size()) {
            return null;
        }
        boolean takesClause = Reports.takesClause(verb) || shows(clause, verb);
        boolean begins = isThat(at) && (takesClause || Reports.takesThat(verb))
                || isQuestion(at, verb, takesClause)
                || isInfinitive(at, verb)
                || takesClause
                        && finite.beginAt(at + Adjuncts.quantity(parse, at))
                        && !MANNERS.contains(parse.word(at));
        return begins ? from(at, clause) : null;
    }

    private boolean isThat(int at) {
        return parse.isAt(at, "that") && parse.tag(at) == Tag.SUBORDINATOR;
    }

    private boolean isQuestion(int at, Verb verb, boolean takesClause) {
        return QUESTIONS.contains(parse.word(at)) && (takesClause || verb.mayCommunicate() || verb.thinks());
    }

    private boolean isInfinitive(int at, Verb verb) {
        int to = parse.isAt(at, "not") ? at + 1 : at;
        return parse.tag(to) == Tag.TO && Reports.takesInfinitive(verb);
    }

    /** 'The poll shows': a text tells what a person would say. */
    private static boolean shows(Clause clause, Verb verb) {
        Mention source = clause.subject();
        return SHOWING.contains(verb.lemma()) && source != null && source.isNoun();
    }

    /** 'The poll shows a close race', but not 'the police found a boat'. */
    private boolean isTextThatShows(Clause clause, Verb verb) {
        Mention source = clause.subject();
        return source != null && lexicon.isDocument(source.head()) && shows(clause, verb);
    }

    /** 'Told reporters that ...', 'dismissed the idea that ...' */
    private @Nullable Stretch afterObject(int at, Clause clause, Verb verb) {
        Mention object = parse.startingAt(at);
        if (object == null) {
            return null;
        }
        int after = Adjuncts.afterPhrases(parse, object.last() + 1);
        Stretch told = clausal(Adjuncts.afterSetting(parse, after), clause, verb);
        boolean idea = told == null && lexicon.reportingNoun(object.head()) != null;
        return idea ? that(object.last() + 1, clause) : told;
    }

    /** The clause whose 'that' stands at a place, or null. */
    @Nullable
    Stretch that(int at, Clause clause) {
        return isThat(at) ? from(at, clause) : null;
    }

    /** What a noun tells: the clause whose 'that' stands at a place, or null. */
    @Nullable
    Stretch claim(int at, Clause clause) {
        return isThat(at) ? Stretch.trimmed(parse, at, end.ofClaim(at, clause)) : null;
    }

    /** A clause that begins at a place with 'that' or with nothing. */
    @Nullable
    Stretch felt(int at, Clause clause) {
        boolean bare = parse.startingAt(at) != null && finite.beginAt(at);
        return isThat(at) || bare ? from(at, clause) : null;
    }

    private @Nullable Stretch from(int at, Clause clause) {
        return Stretch.trimmed(parse, at, end.of(at, clause));
    }

    /** What follows at some distance: 'said in ’08 that ...', or begins with no plain subject: 'said leaving it would ...' */
    private @Nullable Stretch open(int at, Clause clause, Verb verb) {
        if (!Reports.takesClause(verb) || clause.rightmost() > clause.last()) {
            return null;
        }
        int limit = Math.min(parse.size(), at + THAT_WITHIN);
        for (int i = at; i < limit; i++) {
            if (isThat(i)) {
                return that(i, clause);
            }
            if (isBarrier(i)) {
                break;
            }
        }
        return isSaid(at, verb) ? from(at, clause) : null;
    }

    /** Whether no 'that' after a place belongs to a verb before it. */
    private boolean isBarrier(int at) {
        return parse.tag(at).isVerb()
                || parse.tag(at) == Tag.AUXILIARY
                || parse.tag(at) == Tag.QUOTATION
                || parse.isAt(at, ",");
    }

    private boolean isSaid(int at, Verb verb) {
        return SAYING.contains(verb.lemma())
                && parse.tag(at) != Tag.PREPOSITION
                && !parse.isMark(at)
                && finite.haveVerbAfter(at);
    }

    /** The thing that is announced, denied, called for. */
    private @Nullable Stretch nominal(int at, Clause clause, Verb verb) {
        boolean led = Reports.takesPreposition(verb, parse.word(at));
        if (!led && !Reports.takesThing(verb) && !isTextThatShows(clause, verb)) {
            return null;
        }
        int start = led ? at + 1 : at;
        boolean thing = isThing(start) || parse.tag(start) == Tag.GERUND || led && parse.tag(start) == Tag.BASE;
        return thing ? Stretch.trimmed(parse, start, end.ofThing(start, clause)) : null;
    }

    private boolean isThing(int at) {
        Mention object = parse.startingAt(at);
        return object != null && parse.tag(at) != Tag.TIME && !object.head().endsWith("self");
    }
}
