package org.inquit.extraction.speech;

import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a relative clause or an insertion between marks tells of: the source that stands before it. */
final class Antecedents {

    private static final int LABEL_WORDS = 4;

    private final Parse parse;
    private final Lexicon lexicon;
    private final Agents agents;
    private final Heads heads;
    private final Appositions appositions;

    Antecedents(Parse parse, Lexicon lexicon, Agents agents, Heads heads, Appositions appositions) {
        this.parse = parse;
        this.lexicon = lexicon;
        this.agents = agents;
        this.heads = heads;
        this.appositions = appositions;
    }

    /** The antecedent of the 'who' or 'that' at a place. */
    @Nullable
    Mention ofRelative(int relative) {
        boolean marked = parse.isMark(relative - 1);
        int before = marked ? relative - 2 : relative - 1;
        Mention mention = parse.endingAt(before);
        if (mention == null) {
            return before > 0 && marked ? ofInsertion(relative - 1) : null;
        }
        Mention home = mention.isName() ? homeOf(mention) : null;
        Mention head = appositions.explained(heads.of(mention));
        if (home != null && !head.isName()) {
            return home;
        }
        return mention.isName() && !lexicon.isPersonNoun(head.head()) && !head.isName() ? mention : head;
    }

    /** The Roe of 'Roe of Hobbs', null where no name stands before 'of' or 'from' and a place. */
    private @Nullable Mention homeOf(Mention place) {
        boolean linked = parse.isAt(place.first() - 1, "of") || parse.isAt(place.first() - 1, "from");
        Mention name = linked ? parse.endingAt(place.first() - 2) : null;
        return name != null && name.isName() ? name : null;
    }

    /** The source before an apposition or insertion that ends with a mark. */
    @Nullable
    Mention ofInsertion(int mark) {
        Mention opening = afterQuotation(mark);
        if (opening != null) {
            return opening;
        }
        for (int open = mark - 1; open > 0; open--) {
            if (isBarrier(open)) {
                return null;
            }
            if (parse.isMark(open) && parse.tag(open - 1) == Tag.RELATIVE) {
                return ofRelative(open - 1);
            }
            Mention source = parse.isMark(open) ? opens(open) : null;
            if (source != null) {
                return source;
            }
        }
        return directlyBefore(mark);
    }

    /** 'Jane Doe, author of “A Lamp,” said': the comma stands within the marks of a title. */
    boolean isLabelWithComma(int at) {
        return parse.token(at).isQuotationWithComma()
                && isLabel(parse.token(at))
                && (parse.tag(at - 1) == Tag.PREPOSITION || parse.tag(at - 1) == Tag.NOUN);
    }

    /** Whether no insertion reaches over a place. */
    private boolean isBarrier(int at) {
        return parse.tag(at) == Tag.QUOTATION && !isLabel(parse.token(at))
                || parse.isAt(at, ";")
                || parse.isAt(at, ":");
    }

    /** The source before the mark that opens an insertion, null where none stands there. */
    private @Nullable Mention opens(int mark) {
        Mention mention = parse.endingAt(mark - 1);
        Mention head = mention == null || parse.tag(mark + 1) == Tag.PRONOUN ? null : freeAgent(mention);
        return head == null || appositions.isApposition(head) ? null : head;
    }

    /** Where nothing opened the insertion: 'John Doe of the Institute, said'. */
    private @Nullable Mention directlyBefore(int mark) {
        Mention mention = parse.endingAt(mark - 1);
        return mention == null ? null : freeAgent(mention);
    }

    /** The head of a phrase, where it can act and hangs on nothing. */
    private @Nullable Mention freeAgent(Mention mention) {
        Mention head = heads.of(mention);
        return !heads.isInPhrase(head) && agents.canAct(head) ? head : null;
    }

    /** The name right after a quotation and before a comma, whatever is told of it up to the verb: '“...,” Jane Doe, ..., said'. */
    private @Nullable Mention afterQuotation(int mark) {
        int quotation = mark - 1;
        while (quotation >= 0 && parse.tag(quotation) != Tag.QUOTATION) {
            quotation--;
        }
        Mention name = quotation < 0 ? null : parse.startingAt(quotation + 1);
        boolean opens = name != null && name.isName() && parse.isAt(name.last() + 1, ",") && agents.canAct(name);
        return name != null && opens && !hasMainVerb(name.last(), mark) ? name : null;
    }

    private boolean hasMainVerb(int from, int to) {
        for (Group group : parse.groups()) {
            boolean between = group.first() > from && group.at() < to && group.isFinite();
            if (between && isMain(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb after a mark has a subject of its own and is of no relative clause. */
    private boolean isMain(Group group) {
        int before = group.first() - 1;
        return parse.tag(before) != Tag.RELATIVE
                && !parse.isAt(before, "that")
                && parse.endingAt(before) != null
                && parse.isMark(before - 1);
    }

    /** Whether marked words within a description are a title or name rather than speech. */
    private static boolean isLabel(Token quotation) {
        String words = quotation.text().strip();
        boolean ends = words.endsWith(",") || words.endsWith(".");
        return words.split(" ", -1).length <= LABEL_WORDS && (!ends || Refusal.isTitleCase(words));
    }
}
