package org.inquit.extraction.speech;

import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Verb;
import org.jspecify.annotations.Nullable;

/** Finds the source after its verb, where the order is inverted: '“Why?” asked the mayor'. */
final class Inversion {

    private final Parse parse;
    private final Agents agents;
    private final Heads heads;

    Inversion(Parse parse, Agents agents, Heads heads) {
        this.parse = parse;
        this.agents = agents;
        this.heads = heads;
    }

    /** The subject after a finite verb, null where the order is not inverted. */
    @Nullable
    Mention of(Group group) {
        if (group.passive() || group.verb() == null || !opens(group)) {
            return null;
        }
        Mention mention = source(Adjuncts.afterAdverbs(parse, group.at() + 1));
        if (mention == null || isPutIt(group, mention) || !agents.canBeSubject(mention) || isActing(mention)) {
            return null;
        }
        return isBesideQuotation(group, mention) || group.verb().takesClause() && closes(group.verb(), mention)
                ? mention
                : null;
    }

    private @Nullable Mention source(int at) {
        Mention mention = parse.startingAt(at);
        Mention named = mention == null ? null : heads.namedBy(mention);
        return named == null ? mention : named;
    }

    /** 'Put it': the object. */
    private static boolean isPutIt(Group group, Mention mention) {
        return mention.head().equals("it") && group.lemma().equals("put");
    }

    private boolean isBesideQuotation(Group group, Mention mention) {
        return parse.tag(group.first() - 1) == Tag.QUOTATION
                || parse.tag(group.first() - 2) == Tag.QUOTATION
                || group.first() == 0 && parse.isAt(mention.last() + 1, ":");
    }

    /** Whether what stands before a verb lets it go before its subject. */
    private boolean opens(Group group) {
        int before = group.first() - 1;
        if (before < 0) {
            return Reports.maySay(group) || group.lemma().equals("continue");
        }
        if (parse.tag(before) == Tag.QUOTATION) {
            return true;
        }
        boolean afterMark = parse.isMark(before) && !parse.isAt(before, "(");
        boolean afterQuotation = afterMark && parse.tag(before - 1) == Tag.QUOTATION;
        boolean so = parse.isAt(before, "so") || parse.isAt(before, "as");
        return afterQuotation
                || (afterMark || so) && Reports.maySay(group) && !group.lemma().equals("tell");
    }

    /** Whether a clause ends with a mention, or goes on to tell more of it; 'urged Lund on Monday to' has an object. */
    private boolean closes(Verb verb, Mention mention) {
        Tag next = parse.tag(mention.last() + 1);
        return next == Tag.MARK
                || next == Tag.OTHER
                || next == Tag.RELATIVE
                || next == Tag.TIME
                || next == Tag.PREPOSITION && mention.isName() && !Reports.takesInfinitive(verb);
    }

    /** Whether a mention is the subject of a verb of its own, so that it is what is said and not who says it. */
    private boolean isActing(Mention mention) {
        Tag tag = parse.tag(Adjuncts.afterAdverbs(parse, mention.last() + 1));
        return tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL;
    }
}
