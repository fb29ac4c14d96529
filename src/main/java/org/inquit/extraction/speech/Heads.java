package org.inquit.extraction.speech;

import java.util.Set;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Leads a noun phrase to the noun that it hangs on: 'the mayor' to 'a spokesman' in 'a spokesman for the mayor'. */
final class Heads {

    /** Prepositions that may open a clause, and so hang on no noun. */
    private static final Set<String> NO_LINKS =
            Set.of("after", "before", "since", "until", "till", "despite", "like", "than");

    private static final Set<String> QUANTITIES = Set.of(
            "hundreds", "thousands", "dozens", "scores", "number", "majority", "couple", "pair", "handful", "lot");
    private static final int MOST_PHRASES = 6;

    private final Parse parse;
    private final Agents agents;

    Heads(Parse parse, Agents agents) {
        this.parse = parse;
        this.agents = agents;
    }

    /** The noun that a phrase hangs on; 'of' after a quantity makes no head of it. */
    Mention of(Mention mention) {
        if (mention.isPronoun() && agents.canAct(mention)) {
            return mention;
        }
        Mention head = mention;
        for (int i = 0; i < MOST_PHRASES; i++) {
            Mention owner = owner(head);
            if (owner == null || isQuantity(owner)) {
                break;
            }
            head = owner;
        }
        return head;
    }

    private @Nullable Mention owner(Mention phrase) {
        int before = phrase.first() - 1;
        if (parse.tag(before) == Tag.GERUND) {
            return doing(before);
        }
        boolean links = isInPhrase(phrase) && !NO_LINKS.contains(parse.word(before));
        boolean told = isReducedRelative(before - 1) || isAdjectiveAfterNoun(before - 1);
        return links ? parse.endingAt(before - (told ? 2 : 1)) : null;
    }

    /** The lawyer of 'a lawyer representing Doe', who opens the clause; null where the words before are another's object. */
    private @Nullable Mention doing(int gerund) {
        Mention noun = parse.endingAt(gerund - 1);
        boolean opens = noun != null && (noun.first() == 0 || opensClause(noun.first() - 1));
        return noun != null && opens && noun.isNoun() && agents.canAct(noun) ? noun : null;
    }

    private boolean opensClause(int before) {
        Tag tag = parse.tag(before);
        return tag == Tag.MARK || tag == Tag.QUOTATION || tag == Tag.CONJUNCTION || tag == Tag.SUBORDINATOR;
    }

    /** 'A person familiar with the talks' */
    private boolean isAdjectiveAfterNoun(int at) {
        Mention noun = parse.tag(at) == Tag.ADJECTIVE || parse.tag(at) == Tag.ADVERB ? parse.endingAt(at - 1) : null;
        return noun != null && noun.isNoun() && agents.canAct(noun);
    }

    private static boolean isQuantity(Mention owner) {
        return owner.isPronoun() && !owner.head().endsWith("one") || QUANTITIES.contains(owner.head());
    }

    /** 'People briefed on the move said': the participle belongs to the people. */
    boolean isReducedRelative(int at) {
        return parse.tag(at) == Tag.PARTICIPLE
                || parse.tag(at) == Tag.VERB && parse.word(at).endsWith("ed");
    }

    boolean isInPhrase(Mention mention) {
        return parse.tag(mention.first() - 1) == Tag.PREPOSITION;
    }

    /** The phrase that 'and' joins to a mention after it, null where it is a pronoun or there is none. */
    @Nullable
    Mention conjunct(Mention mention) {
        Mention first = parse.tag(mention.first() - 1) == Tag.CONJUNCTION ? parse.endingAt(mention.first() - 2) : null;
        return first == null || first.isPronoun() ? null : first;
    }

    /** The name that two titles share, 'director Jane Doe' of 'actor and director Jane Doe'; null where the first is none. */
    @Nullable
    Mention namedBy(Mention title) {
        boolean small = parse.isAt(title.first(), "the") && parse.tag(title.last() + 2) == Tag.NOUN;
        boolean joins = parse.isAt(title.last() + 1, "and") && (small || parse.tag(title.first()) != Tag.DETERMINER);
        Mention name = joins && agents.isRole(title.last()) ? parse.startingAt(title.last() + 2) : null;
        boolean titled = name != null && name.isName() && name.name() > name.first();
        return name != null && titled && agents.isRole(name.name() - 1) ? name : null;
    }

    /** The first of 'the senator and presidential candidate', where both are the subject. */
    Mention joined(Mention mention) {
        Mention before = conjunct(mention);
        Mention first = before == null || namedBy(before) != null ? null : before;
        boolean opens = first != null && (first.first() == 0 || parse.tag(first.first() - 1) == Tag.QUOTATION);
        return first != null && opens ? first : mention;
    }
}
