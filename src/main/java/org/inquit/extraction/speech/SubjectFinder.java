package org.inquit.extraction.speech;

import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name who does what a verb says: before it, past appositions and relative clauses of any length,
 * after it where the order is inverted, in the clause before where clauses share a subject.
 */
final class SubjectFinder {

    private final Parse parse;
    private final Agents agents;
    private final Heads heads;
    private final Appositions appositions;
    private final RelativeClauses relatives;
    private final Antecedents antecedents;
    private final Inversion inversion;
    private final SharedSubjects shared;
    private final ParticipleSubjects participles;

    /** Subjects found before, by the verb's place; null while one is being looked for, so that no search goes round. */
    private final @Nullable Mention[] found;

    private final boolean[] sought;

    SubjectFinder(Parse parse, Lexicon lexicon) {
        this.parse = parse;
        this.agents = new Agents(parse, lexicon);
        this.heads = new Heads(parse, agents);
        this.appositions = new Appositions(parse, lexicon, heads);
        this.relatives = new RelativeClauses(parse);
        this.antecedents = new Antecedents(parse, lexicon, agents, heads, appositions);
        this.inversion = new Inversion(parse, agents, heads);
        this.shared = new SharedSubjects(parse, agents, this);
        this.participles = new ParticipleSubjects(parse, lexicon, agents, heads, this, shared);
        this.found = new Mention[parse.size()];
        this.sought = new boolean[parse.size()];
    }

    /** The source of a verb group, null where none is found. */
    @Nullable
    Mention of(Group group) {
        if (!sought[group.at()]) {
            sought[group.at()] = true;
            Mention source = find(group);
            found[group.at()] = source == null ? null : appositions.named(source);
        }
        return found[group.at()];
    }

    /** The place of the 'who' before a verb that stands for its source, or -1. */
    int link(Group group) {
        return relatives.link(group);
    }

    private @Nullable Mention find(Group group) {
        return switch (group.form()) {
            case FINITE -> finite(group);
            case INFINITIVE -> shared.of(group);
            case GERUND, PARTICIPLE -> participles.of(group);
        };
    }

    private @Nullable Mention finite(Group group) {
        Mention after = inversion.of(group);
        return after == null ? before(group) : after;
    }

    private @Nullable Mention before(Group group) {
        int at = Adjuncts.before(parse, group.first() - 1);
        if (at < 0) {
            return null;
        }
        if (relatives.isLink(at)) {
            return antecedents.ofRelative(at);
        }
        if (parse.tag(at) == Tag.CONJUNCTION) {
            return shared.of(group);
        }
        Mention mention = beforeReflexive(parse.endingAt(at));
        if (mention != null) {
            return directly(mention);
        }
        if (parse.isMark(at) || antecedents.isLabelWithComma(at)) {
            return antecedents.ofInsertion(at);
        }
        Group relative = relatives.endingAt(beforeAdjective(at));
        return relative == null ? reduced(at) : of(relative);
    }

    /** The place before the 'nearby' of 'who live nearby said', else the place itself. */
    private int beforeAdjective(int at) {
        return parse.tag(at) == Tag.ADJECTIVE && parse.tag(at - 1).isVerb() ? at - 1 : at;
    }

    /** 'The mayor' of 'the mayor himself'. */
    private @Nullable Mention beforeReflexive(@Nullable Mention mention) {
        boolean reflexive =
                mention != null && mention.isPronoun() && mention.head().endsWith("self");
        return mention != null && reflexive ? parse.endingAt(mention.first() - 1) : mention;
    }

    /** The source that a mention right before the verb names, hangs on, describes or tells more of. */
    private @Nullable Mention directly(Mention mention) {
        if (Agents.isObject(mention)) {
            return null;
        }
        Mention head = heads.of(heads.joined(mention));
        Group relative = relatives.endingIn(mention);
        Group whole = relative == null ? relatives.endingIn(head) : relative;
        return whole == null ? appositions.described(head) : of(whole);
    }

    /** 'A report published Wednesday said': the participle belongs to the report. */
    private @Nullable Mention reduced(int participle) {
        Mention mention = heads.isReducedRelative(participle) ? parse.endingAt(participle - 1) : null;
        Mention head = mention == null ? null : heads.of(mention);
        return head != null && agents.canAct(head) && !head.isPronoun() ? head : null;
    }
}
