package org.inquit.extraction.speech;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a reporting clause reports in the reporter's own words: the clause after 'that' or without it, the question
 * after 'whether', the infinitive, the thing that is announced or denied, the sentence that ends in ', she said'.
 */
final class Content {

    /** First and last token of a content. */
    record Stretch(int first, int last) {

        int words() {
            return last - first + 1;
        }

        /** Which part of both together they have in common, 0 to 1. */
        double shares(Stretch other) {
            int common = Math.min(last, other.last) - Math.max(first, other.first) + 1;
            return common <= 0 ? 0 : (double) common / (words() + other.words() - common);
        }
    }

    private static final Set<String> QUESTIONS =
            Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
    private static final Set<String> PARTICLES = Set.of("out", "up", "back", "off", "down", "away", "on");
    private static final Set<String> TOWARDS = Set.of("for", "of", "about", "against", "on", "as", "upon");
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
    private static final Set<String> SUBORDINATE =
            Set.of("while", "although", "though", "if", "when", "as", "because", "after", "before", "since");
    private static final Set<String> TIMES =
            Set.of("when", "while", "as", "before", "after", "because", "since", "until", "last", "during", "earlier");
    private static final int LEAST_WORDS = 2;
    private static final int ADJUNCT_WORDS = 5;
    private static final int THAT_WITHIN = 15;

    private final Parse parse;
    private final List<Clause> clauses;
    private final Lexicon lexicon;

    Content(Parse parse, List<Clause> clauses, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.clauses = clauses;
    }

    /** What the clause reports: nothing, one stretch, or two round a clause that is put into it. */
    List<Stretch> of(Clause clause) {
        return switch (clause.form()) {
            case NOUN -> whole(ofNoun(clause));
            case ACCORDING_TO -> ofSource(clause);
            case VERB, PARTICIPLE -> clause.group() == null ? List.of() : ofVerb(clause, clause.group());
            case COLON -> List.of();
        };
    }

    private static List<Stretch> whole(@Nullable Stretch stretch) {
        return stretch == null || stretch.words() < LEAST_WORDS ? List.of() : List.of(stretch);
    }

    private static List<Stretch> parts(@Nullable Stretch front, @Nullable Stretch rest) {
        return Stream.of(front, rest).filter(Objects::nonNull).toList();
    }

    /** 'According to the survey, most are tired', or 'most of them, according to the survey, are tired'. */
    private List<Stretch> ofSource(Clause clause) {
        Mention source = clause.subject();
        if (source == null || source.last() < clause.first()) {
            return List.of();
        }
        int start = sentenceStart();
        int comma = commaAfter(source);
        Stretch front = trimmed(start, clause.first() - 1);
        Stretch rest = trimmed(comma + 1, end(comma + 1, clause));
        boolean opens = clause.first() - start <= 2;
        boolean inserted = parse.isMark(clause.first() - 1) && comma < parse.size() - 1;
        if (opens && rest != null) {
            return whole(rest);
        }
        if (!opens && !inserted && front != null) {
            return whole(front);
        }
        return parts(isAdjunct(front) ? null : front, rest);
    }

    /** 'In addition' */
    private boolean isAdjunct(@Nullable Stretch front) {
        return front != null && front.words() <= ADJUNCT_WORDS && parse.tag(front.first()) == Tag.PREPOSITION;
    }

    private int commaAfter(Mention source) {
        int comma = source.last() + 1;
        while (comma < parse.size() && !parse.isMark(comma)) {
            comma++;
        }
        return comma;
    }

    /** 'Her claim that ...', 'their answer was that ...' */
    private @Nullable Stretch ofNoun(Clause clause) {
        int at = NounCues.afterPhrases(parse, clause.last() + 1);
        return thatAt(NounCues.isBe(parse, at) ? at + 1 : at, clause);
    }

    private List<Stretch> ofVerb(Clause clause, Group group) {
        boolean feels = clause.lemma().equals("be") || clause.lemma().equals("make");
        Verb verb = group.verb();
        Stretch after = feels ? ofFeeling(clause) : verb == null ? null : complement(clause, group, verb);
        boolean closes = after == null && clause.form() == Clause.Form.VERB && clause.isStrong() && clause.isFinite();
        return closes ? fronted(clause) : whole(after);
    }

    /** 'The plan failed, Doe said' reports what stands before the comma; 'the plan, Doe said, failed' what is round it. */
    private List<Stretch> fronted(Clause clause) {
        int before = clause.leftmost() - 1;
        if (!parse.isAt(before, ",") || !closes(clause.rightmost() + 1)) {
            return List.of();
        }
        int start = sentenceStart();
        for (int i = before - 1; i > start; i--) {
            if (parse.isAt(i, ";") || parse.isAt(i, "—")) {
                start = i + 1;
                break;
            }
        }
        return parts(trimmed(start, before - 1), rest(clause));
    }

    /** What goes on after a clause between commas. */
    private @Nullable Stretch rest(Clause clause) {
        boolean inserted = parse.isAt(clause.rightmost() + 1, ",") && clause.rightmost() == clause.last();
        int after = clause.rightmost() + 2;
        boolean adjunct = parse.tag(after) == Tag.SUBORDINATOR
                || parse.tag(after) == Tag.PREPOSITION
                || parse.tag(after) == Tag.GERUND;
        return inserted && !adjunct ? trimmed(after, end(after, clause)) : null;
    }

    private boolean closes(int at) {
        int next = afterSetting(at);
        return next >= parse.size()
                || parse.tag(next) == Tag.OTHER
                || parse.isMark(next)
                || parse.tag(next) == Tag.GERUND;
    }

    private @Nullable Stretch complement(Clause clause, Group group, Verb verb) {
        int at = Math.max(
                group.at() + 1,
                clause.subject() != null && clause.subject().first() > group.at() ? clause.rightmost() + 1 : 0);
        if (PARTICLES.contains(parse.word(at)) && parse.startingAt(at + 1) == null) {
            at++;
        }
        at = afterSetting(at);
        Stretch clausal = clausal(at, clause, verb);
        if (clausal != null) {
            return clausal;
        }
        Mention object = parse.startingAt(at);
        Stretch told = object == null ? null : clausal(afterSetting(afterPhrases(object.last() + 1)), clause, verb);
        if (told != null) {
            return told;
        }
        Stretch idea = object != null && lexicon.reportingNoun(object.head()) != null
                ? thatAt(object.last() + 1, clause)
                : null;
        if (idea != null) {
            return idea;
        }
        Stretch open = open(at, clause, verb);
        return open == null ? nominal(at, clause, verb) : open;
    }

    /** 'Dismissed the idea that ...' */
    private @Nullable Stretch thatAt(int at, Clause clause) {
        return parse.isAt(at, "that") && parse.tag(at) == Tag.SUBORDINATOR ? trimmed(at, end(at, clause)) : null;
    }

    /** 'Is sure that ...', 'made clear that ...' */
    private @Nullable Stretch ofFeeling(Clause clause) {
        int at = clause.last() + 1;
        while (parse.tag(at) == Tag.ADVERB || parse.isAt(at, "it")) {
            at++;
        }
        boolean feels = parse.tag(at) == Tag.ADJECTIVE || parse.tag(at) == Tag.PARTICIPLE;
        boolean past = clause.lemma().equals("be") && parse.tag(at) == Tag.NOUN;
        return feels || past || parse.isAt(at, "clear") ? thatAt(at + 1, clause) : null;
    }

    /** What follows at some distance: 'said in ’08 that ...', or begins with no plain subject: 'said leaving it would ...' */
    private @Nullable Stretch open(int at, Clause clause, Verb verb) {
        if (!Reports.takesClause(verb) || clause.rightmost() > clause.last()) {
            return null;
        }
        for (int i = at; i < Math.min(parse.size(), at + THAT_WITHIN); i++) {
            Stretch told = thatAt(i, clause);
            if (told != null) {
                return told;
            }
            if (parse.tag(i).isVerb()
                    || parse.tag(i) == Tag.AUXILIARY
                    || parse.tag(i) == Tag.QUOTATION
                    || parse.isAt(i, ",")) {
                break;
            }
        }
        boolean says = SAYING.contains(verb.lemma()) && parse.tag(at) != Tag.PREPOSITION && !parse.isMark(at);
        return says && hasFiniteAfter(at) ? trimmed(at, end(at, clause)) : null;
    }

    private boolean hasFiniteAfter(int at) {
        return parse.groups().stream().anyMatch(group -> group.isFinite() && group.first() > at);
    }

    /** A clause, question or infinitive that begins at a place. */
    private @Nullable Stretch clausal(int at, Clause clause, Verb verb) {
        if (at >= parse.size()) {
            return null;
        }
        String word = parse.word(at);
        boolean clausal = Reports.takesClause(verb) || shows(clause, verb);
        boolean that = word.equals("that") && parse.tag(at) == Tag.SUBORDINATOR;
        boolean asks = QUESTIONS.contains(word) && (clausal || verb.mayCommunicate() || verb.thinks());
        boolean opens = that && (clausal || Reports.takesThat(verb)) || asks;
        int to = word.equals("not") ? at + 1 : at;
        boolean infinitive = parse.tag(to) == Tag.TO && Reports.takesInfinitive(verb);
        return opens || infinitive || clausal && isClause(at) ? trimmed(at, end(at, clause)) : null;
    }

    /** 'The poll shows': a text tells what a person would say. */
    private static boolean shows(Clause clause, Verb verb) {
        Mention source = clause.subject();
        return SHOWING.contains(verb.lemma()) && source != null && source.isNoun();
    }

    /** Whether a subject and its verb follow. */
    private boolean isClause(int at) {
        Mention subject = parse.startingAt(at);
        if (subject == null && parse.tag(at) == Tag.SUBORDINATOR) {
            return true;
        }
        if (subject == null) {
            return parse.isAt(at, "there");
        }
        int next = afterPhrases(subject.last() + 1);
        if (parse.isAt(next, ",") || parse.tag(next) == Tag.RELATIVE) {
            return parse.groups().stream().anyMatch(group -> group.isFinite() && group.first() > next + 1);
        }
        int verb = next;
        while (parse.tag(verb) == Tag.ADVERB) {
            verb++;
        }
        int place = verb;
        if (parse.tag(place) == Tag.MODAL || parse.tag(place) == Tag.AUXILIARY) {
            return true;
        }
        return parse.groups().stream()
                .anyMatch(group -> group.isFinite() && group.first() <= place && place <= group.at());
    }

    /** The thing that is announced, denied, called for. */
    private @Nullable Stretch nominal(int at, Clause clause, Verb verb) {
        boolean led = Reports.takesPreposition(verb, parse.word(at));
        if (!led && !Reports.takesThing(verb)) {
            return null;
        }
        int start = led ? at + 1 : at;
        Mention object = parse.startingAt(start);
        boolean gerund = parse.tag(start) == Tag.GERUND;
        boolean thing =
                object != null && parse.tag(start) != Tag.TIME && !object.head().endsWith("self");
        return thing || gerund ? trimmed(start, thingEnd(start, clause)) : null;
    }

    /** Past days, 'in a statement', 'to reporters', adverbs: what sets the scene of the saying. */
    private int afterSetting(int from) {
        int at = from;
        while (at < parse.size()) {
            int next = afterOneSetting(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int afterOneSetting(int at) {
        Tag tag = parse.tag(at);
        if (tag == Tag.ADVERB && !parse.isAt(at, "there")
                || tag == Tag.TIME
                || tag == Tag.NUMBER && parse.tag(at - 1) == Tag.TIME) {
            return at + 1;
        }
        boolean scene = tag == Tag.PREPOSITION && !TOWARDS.contains(parse.word(at))
                || tag == Tag.PREPOSITION && parse.tag(at + 1) == Tag.TIME;
        if (scene && parse.tag(at + 1) == Tag.TIME) {
            return at + 2;
        }
        Mention object = scene ? parse.startingAt(at + 1) : null;
        if (object != null) {
            return object.last() + 1;
        }
        boolean last = parse.isAt(at, "last") || parse.isAt(at, "this") || parse.isAt(at, "earlier");
        return last && parse.tag(at + 1) == Tag.NOUN && at + 2 < parse.size() ? at + 2 : at;
    }

    private int afterPhrases(int from) {
        int at = from;
        while (parse.tag(at) == Tag.PREPOSITION && parse.startingAt(at + 1) != null) {
            Mention next = parse.startingAt(at + 1);
            at = next == null ? at : next.last() + 1;
        }
        return at;
    }

    /** The last token of a content that begins at a place: before another report, a semicolon, the end. */
    private int end(int start, Clause own) {
        int end = parse.size() - 1;
        for (Clause other : clauses) {
            int left = other.subject() != null && other.subject().last() < start ? other.first() : other.leftmost();
            boolean later = left > start + 1 && !other.equals(own) && left <= end;
            if (later && other.reports() && startsAnew(other, own)) {
                boolean led = parse.tag(left - 1) == Tag.CONJUNCTION || parse.isAt(left - 1, "with");
                end = led ? left - 2 : left - 1;
            }
        }
        for (int i = start; i <= end; i++) {
            if (parse.isAt(i, ";") || own.link() >= 0 && resumes(i) || i > start + 1 && turns(i, own)) {
                return i - 1;
            }
        }
        return end;
    }

    /** The comma after which the sentence goes on: 'Roe, who backed the plan, left'. */
    private boolean resumes(int comma) {
        Tag next = parse.tag(comma + 1);
        return parse.isAt(comma, ",") && (next == Tag.VERB || next == Tag.AUXILIARY || next == Tag.MODAL);
    }

    /** The comma before a clause that goes with the report and not with what is said: 'while Doe says so, Roe left'. */
    private boolean turns(int comma, Clause own) {
        if (!parse.isAt(comma, ",")) {
            return false;
        }
        boolean joined = parse.isAt(comma + 1, "and") || parse.isAt(comma + 1, "but");
        boolean within = SUBORDINATE.contains(parse.word(own.leftmost() - 1));
        int subject = joined ? comma + 2 : comma + 1;
        return parse.isAt(comma + 1, "compared")
                || (joined || within) && isClause(subject) && parse.startingAt(subject) != null;
    }

    /** The end of a thing that is announced or backed: before what tells when, why or where it was. */
    private int thingEnd(int start, Clause own) {
        int end = end(start, own);
        for (int i = start + 1; i <= end; i++) {
            boolean apart = parse.isAt(i, ",") && (parse.tag(i + 1) == Tag.RELATIVE || parse.isAt(i + 1, "but"));
            boolean time =
                    TIMES.contains(parse.word(i)) || parse.tag(i) == Tag.PREPOSITION && parse.tag(i + 1) == Tag.TIME;
            if (apart || time || parse.tag(i) == Tag.TIME) {
                return i - 1;
            }
        }
        return end;
    }

    /** Whether a later clause of the sentence is a report of its own and no part of this one's content. */
    private boolean startsAnew(Clause other, Clause own) {
        int before = other.leftmost() - 1;
        boolean set = parse.isMark(before) || parse.tag(before) == Tag.CONJUNCTION;
        if (other.form() == Clause.Form.ACCORDING_TO) {
            return true;
        }
        if (other.form() == Clause.Form.PARTICIPLE) {
            boolean absolute = parse.isAt(other.leftmost() - 1, "with") && parse.isAt(other.leftmost() - 2, ",");
            return (parse.isAt(other.first() - 1, ",") || absolute) && other.isStrong();
        }
        boolean shared = other.subject() != null
                && other.subject().equals(own.subject())
                && other.subject().last() < own.last();
        if (shared) {
            return parse.tag(other.first() - 1) == Tag.CONJUNCTION && other.isStrong();
        }
        return set && parse.isAt(before, ",") && closes(other.rightmost() + 1) && other.isStrong();
    }

    private int sentenceStart() {
        int start = 0;
        while (start < parse.size() && (parse.tag(start) == Tag.CONJUNCTION || parse.isMark(start))) {
            start++;
        }
        return start;
    }

    private @Nullable Stretch trimmed(int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && (parse.isMark(from) || parse.tag(from) == Tag.OTHER)) {
            from++;
        }
        while (to >= from && (parse.isMark(to) || parse.tag(to) == Tag.OTHER || parse.tag(to) == Tag.CONJUNCTION)) {
            to--;
        }
        return to < from ? null : new Stretch(from, to);
    }
}
