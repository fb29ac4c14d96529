package org.inquit.extraction.speech;

import java.util.List;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the content that surrounds its report: 'the plan failed, Doe said', 'the plan, according to Doe, failed'. */
final class SurroundingContent {

    private static final int ADJUNCT_WORDS = 5;
    private static final int DATELINE_WORDS = 8;

    private final Parse parse;
    private final FiniteClauses finite;
    private final ContentEnd end;

    SurroundingContent(Parse parse, FiniteClauses finite, ContentEnd end) {
        this.parse = parse;
        this.finite = finite;
        this.end = end;
    }

    /** 'According to the survey, most are tired', or 'most of them, according to the survey, are tired'. */
    List<Stretch> ofSource(Clause clause) {
        Mention source = clause.subject();
        if (source == null || source.last() < clause.first()) {
            return List.of();
        }
        int start = afterDateline();
        int comma = markAfter(source);
        Stretch front = Stretch.trimmed(parse, start, clause.first() - 1);
        Stretch rest = Stretch.trimmed(parse, comma + 1, end.of(comma + 1, clause));
        boolean opens = clause.first() - start <= 2;
        boolean inserted = parse.isMark(clause.first() - 1) && comma < parse.size() - 1;
        if (opens && rest != null) {
            return Stretch.whole(rest);
        }
        boolean whole = finite.haveVerbBefore(clause.first()) && parse.tag(comma + 1) != Tag.CONJUNCTION;
        if (!opens && front != null && (!inserted || whole)) {
            return Stretch.whole(front);
        }
        return Stretch.parts(isAdjunct(front) ? null : front, rest);
    }

    /** 'In addition' */
    private boolean isAdjunct(@Nullable Stretch front) {
        return front != null && front.words() <= ADJUNCT_WORDS && parse.tag(front.first()) == Tag.PREPOSITION;
    }

    private int markAfter(Mention source) {
        int mark = nextMark(source.last() + 1);
        int after = describes(mark + 1) ? nextMark(mark + 1) : mark;
        return after < parse.size() - 1 && finite.beginAt(Adjuncts.afterAdverbs(parse, after + 1)) ? after : mark;
    }

    private int nextMark(int from) {
        int mark = from;
        while (mark < parse.size() && !parse.isMark(mark)) {
            mark++;
        }
        return mark;
    }

    /** Whether what begins at a place tells more of the source before it: ', which was released on Monday,', ', a nurse,'. */
    private boolean describes(int at) {
        Tag tag = parse.tag(at);
        Mention told = parse.startingAt(at);
        int after = told == null ? at : Adjuncts.afterPhrases(parse, told.last() + 1);
        boolean noun = told != null && told.isNoun() && (parse.isMark(after) || parse.tag(after) == Tag.RELATIVE);
        return noun || tag == Tag.RELATIVE || tag == Tag.PARTICIPLE || tag == Tag.NUMBER;
    }

    /** 'The plan failed, Doe said' reports what stands before the comma; 'the plan, Doe said, failed' what is round it. */
    List<Stretch> ofVerb(Clause clause) {
        int before = beforeJoined(clause.leftmost() - 1);
        if (clause.isLinked()) {
            return List.of();
        }
        if (opensWithAs(clause, before)) {
            return afterAs(clause, clause.rightmost() + 1);
        }
        boolean marked = before >= 0 && parse.token(before).isQuotationWithComma();
        if (!marked && !parse.isAt(before, ",") || !end.closes(afterHearer(clause))) {
            return List.of();
        }
        Stretch front = Stretch.trimmed(parse, frontStart(before), marked ? before : before - 1);
        Stretch rest = rest(clause);
        if (front != null && rest == null && isDescribedBy(clause, front)) {
            return List.of();
        }
        return Stretch.parts(front, rest);
    }

    /** 'As Doe noted,', but not 'as Doe spoke,'. */
    private boolean opensWithAs(Clause clause, int before) {
        Group group = clause.group();
        boolean saysWhat = group != null && group.verb() != null && Reports.takesClause(group.verb());
        return saysWhat
                && before == sentenceStart()
                && parse.isAt(before, "as")
                && parse.isAt(clause.rightmost() + 1, ",");
    }

    /** The place before the first of two sources: that of the comma in ', the mayor and the police said'. */
    private int beforeJoined(int before) {
        Mention first = parse.isAt(before, "and") ? parse.endingAt(before - 1) : null;
        return first != null && parse.isAt(first.first() - 1, ",") ? first.first() - 1 : before;
    }

    /** 'Doe’s deputy, Richard Roe, agreed': what stands before is the source itself. */
    private boolean isDescribedBy(Clause clause, Stretch front) {
        Mention source = clause.subject();
        boolean apart = source != null && source.last() < clause.first() && parse.isMark(clause.first() - 1);
        return apart && !finite.haveVerbBetween(front.first(), front.last() + 1);
    }

    /** The place after the guild of ', Doe told the guild', or of ', said Doe of the guild'. */
    private int afterHearer(Clause clause) {
        boolean inverted = clause.rightmost() > clause.last();
        int after = inverted ? Adjuncts.afterPhrases(parse, clause.rightmost() + 1) : clause.rightmost() + 1;
        Mention hearer = clause.lemma().equals("tell") ? parse.startingAt(after) : null;
        return hearer == null ? after : hearer.last() + 1;
    }

    /** 'As Doe noted, the pier is lost' */
    private List<Stretch> afterAs(Clause clause, int comma) {
        return Stretch.whole(Stretch.trimmed(parse, comma + 1, end.of(comma + 1, clause)));
    }

    /** Past 'LONDON —' */
    private int afterDateline() {
        int start = sentenceStart();
        for (int i = start + 1; i < start + DATELINE_WORDS; i++) {
            if (isDash(i)) {
                return isName(start) && !finite.haveVerbBetween(start, i) ? i + 1 : start;
            }
        }
        return start;
    }

    private boolean isName(int at) {
        return parse.tag(at) == Tag.NAME || parse.isAt(at, "(") && parse.tag(at + 1) == Tag.NAME;
    }

    private boolean isDash(int at) {
        return parse.isAt(at, "—") || parse.isAt(at, "–");
    }

    /** Where the sentence before a report begins, past a semicolon or a dash that is no second one. */
    private int frontStart(int before) {
        int start = sentenceStart();
        int opens = start;
        int dashes = 0;
        for (int i = before - 1; i > start; i--) {
            dashes += isDash(i) ? 1 : 0;
            if (parse.isAt(i, ";")) {
                return i + 1;
            }
            opens = isDash(i) && opens == start ? i + 1 : opens;
        }
        return dashes == 2 ? start : opens;
    }

    /** What goes on after a clause between commas. */
    private @Nullable Stretch rest(Clause clause) {
        int comma = afterHearer(clause);
        boolean inserted = parse.isAt(comma, ",") && clause.rightmost() == clause.last();
        int after = comma + 1;
        boolean adjunct = parse.tag(after) == Tag.SUBORDINATOR
                || parse.tag(after) == Tag.PREPOSITION
                || parse.tag(after) == Tag.GERUND;
        return inserted && !adjunct ? Stretch.trimmed(parse, after, end.of(after, clause)) : null;
    }

    private int sentenceStart() {
        int start = 0;
        while (start < parse.size() && (parse.tag(start) == Tag.CONJUNCTION || parse.isMark(start))) {
            start++;
        }
        return start;
    }
}
