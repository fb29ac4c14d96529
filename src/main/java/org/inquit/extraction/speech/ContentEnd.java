package org.inquit.extraction.speech;

import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;

/** Finds where a content ends: before the next report, at a semicolon, where the sentence goes on, or with it. */
final class ContentEnd {

    /** Words that open a clause which tells when or why, be it of the report or of what is reported. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("when", "while", "as", "before", "after", "because", "since");

    private static final Set<String> CONDITIONS = Set.of("if", "although", "though");
    private static final Set<String> COMMENTS = Set.of("which", "who", "whose", "while");
    private static final Set<String> TIMES = Set.of("until", "last", "during", "earlier");

    private final Parse parse;
    private final List<Clause> clauses;
    private final FiniteClauses finite;

    ContentEnd(Parse parse, List<Clause> clauses, FiniteClauses finite) {
        this.parse = parse;
        this.clauses = clauses;
        this.finite = finite;
    }

    /** The last token of a content that begins at a place. */
    int of(int start, Clause own) {
        int end = beforeNextReport(start, own);
        boolean inserted = isInserted(own);
        for (int i = start; i <= end; i++) {
            if (parse.isAt(i, ";")
                    || inserted && resumes(i)
                    || i > start + 1 && (turns(i, own) || comments(i, start))) {
                return i - 1;
            }
        }
        return end;
    }

    /** The end of a thing that is announced or backed: before what tells when, why or where it was. */
    int ofThing(int start, Clause own) {
        int end = of(start, own);
        for (int i = start + 1; i <= end; i++) {
            if (isApart(i) || isTime(i)) {
                return i - 1;
            }
        }
        return end;
    }

    /** The end of what a noun tells, 'that it is safe', before the verb of the noun itself: 'her claim that it is safe was denied'. */
    int ofClaim(int start, Clause own) {
        int end = of(start, own);
        Group inner = null;
        for (Group group : parse.groups()) {
            boolean follows = group.isFinite() && group.first() > start && group.at() <= end;
            if (follows && inner != null && isOuter(inner, group)) {
                return group.first() - 1;
            }
            inner = follows ? group : inner;
        }
        return end;
    }

    /** Whether a verb follows the whole of another's clause, so that its subject is to be looked for before that. */
    private boolean isOuter(Group inner, Group verb) {
        for (int i = inner.at() + 1; i < verb.first(); i++) {
            Tag tag = parse.tag(i);
            if (tag == Tag.CONJUNCTION || tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE || tag == Tag.MARK) {
                return false;
            }
        }
        return verb.first() > inner.at() + 1 && parse.endingAt(verb.first() - 1) == null;
    }

    private boolean isApart(int at) {
        return parse.isAt(at, ",") && (parse.tag(at + 1) == Tag.RELATIVE || parse.isAt(at + 1, "but"));
    }

    private boolean isTime(int at) {
        String word = parse.word(at);
        boolean judges = word.equals("as") && !finite.beginAt(at + 1);
        return CIRCUMSTANCES.contains(word) && !judges
                || TIMES.contains(word)
                || parse.tag(at) == Tag.TIME
                || parse.tag(at) == Tag.PREPOSITION && parse.tag(at + 1) == Tag.TIME;
    }

    private int beforeNextReport(int start, Clause own) {
        int end = parse.size() - 1;
        for (Clause other : clauses) {
            boolean before = other.subject() != null && other.subject().last() < start;
            int left = before ? other.first() : other.leftmost();
            boolean later = left > start + 1 && !other.equals(own) && left <= end;
            if (later && other.reports() && startsAnew(other, own)) {
                end = left - (isLed(left) ? 2 : 1);
            }
        }
        return end;
    }

    private boolean isLed(int at) {
        return parse.tag(at - 1) == Tag.CONJUNCTION || parse.isAt(at - 1, "with");
    }

    /** Whether a later clause of the sentence is a report of its own and no part of this one's content. */
    private boolean startsAnew(Clause other, Clause own) {
        if (own.isLinked() && isMainOf(other, own)) {
            return true;
        }
        return switch (other.form()) {
            case ACCORDING_TO -> true;
            case PARTICIPLE -> other.isStrong() && isParticipleApart(other);
            case VERB, NOUN, COLON ->
                other.isStrong()
                        && (sharesSubject(other, own)
                                ? parse.tag(other.first() - 1) == Tag.CONJUNCTION
                                : isPostposed(other));
        };
    }

    /** The 'said' of 'the woman who answered the phone said it was late'. */
    private static boolean isMainOf(Clause other, Clause own) {
        return other.isFinite() && other.subject() != null && other.subject().last() < own.first();
    }

    /** ', saying ...' or ', with Doe saying ...' */
    private boolean isParticipleApart(Clause participle) {
        int before = participle.leftmost() - 1;
        boolean absolute = parse.isAt(before, "with") && parse.isAt(before - 1, ",");
        return absolute || parse.isAt(participle.first() - 1, ",");
    }

    private static boolean sharesSubject(Clause other, Clause own) {
        return other.subject() != null
                && other.subject().equals(own.subject())
                && other.subject().last() < own.last();
    }

    /** ', Doe said' */
    private boolean isPostposed(Clause clause) {
        int comma = clause.leftmost() - 1;
        return parse.isMark(comma) && parse.isAt(comma, ",") && closes(clause.rightmost() + 1);
    }

    /** Whether nothing follows that a clause could report. */
    boolean closes(int at) {
        int next = Adjuncts.afterSetting(parse, at);
        return next >= parse.size()
                || parse.tag(next) == Tag.OTHER
                || parse.isMark(next)
                || parse.tag(next) == Tag.GERUND;
    }

    /** The comma before what the reporter adds to a whole clause: ', which cost a million', ', while Doe was away'. */
    private boolean comments(int comma, int start) {
        boolean adds = parse.isAt(comma, ",") && COMMENTS.contains(parse.word(comma + 1));
        return adds && finite.haveVerbBetween(start, comma);
    }

    /** Whether a clause stands between a subject and its verb: 'who backs it', 'Doe, noting it, left'. */
    private boolean isInserted(Clause own) {
        boolean participle = own.form() == Clause.Form.PARTICIPLE
                && own.subject() != null
                && own.subject().last() == own.first() - 2
                && parse.isAt(own.first() - 1, ",");
        return own.link() >= 0 || participle;
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
        String before = parse.word(own.leftmost() - 1);
        boolean within = CIRCUMSTANCES.contains(before) || CONDITIONS.contains(before);
        int subject = joined ? comma + 2 : comma + 1;
        return parse.isAt(comma + 1, "compared")
                || (joined || within) && parse.startingAt(subject) != null && finite.beginAt(subject);
    }
}
