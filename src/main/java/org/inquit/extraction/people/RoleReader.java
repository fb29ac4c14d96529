package org.inquit.extraction.people;

import java.util.List;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.jspecify.annotations.Nullable;

/** Reads a capacity from a phrase that says what someone is: 'a Vienna-based fellow at the Institute'. */
final class RoleReader {

    private final String text;
    private final Lexicon lexicon;
    private final Phrase phrase;
    private final RoleNouns roles;
    private final RoleReach reach;

    RoleReader(String text, Lexicon lexicon, Phrase phrase) {
        this.text = text;
        this.lexicon = lexicon;
        this.phrase = phrase;
        this.roles = new RoleNouns(lexicon);
        this.reach = new RoleReach(lexicon, roles);
    }

    /** Adds the capacity that begins at a place, if one does, and returns where another may begin, or -1. */
    int addFrom(List<Affiliation> found, Parse parse, int start) {
        Mention role = parse.startingAt(Phrase.afterTimes(parse, start));
        int head = head(parse, role);
        if (role == null || head < 0) {
            return -1;
        }
        RoleReach.Reach reached = reach.from(parse, head);
        found.add(capacity(parse, start, role, head, reached));
        boolean joined = parse.isAt(reached.last() + 1, "and") || parse.isAt(reached.last() + 1, "&");
        return joined ? reached.last() + 2 : -1;
    }

    /** The last token of the capacity that begins at a place, or -1. */
    int end(Parse parse, int start) {
        int head = head(parse, parse.startingAt(start));
        return head < 0 ? -1 : reach.from(parse, head).last();
    }

    /** The noun that says what someone is, or -1; 'whose son' says it of somebody else. */
    private int head(Parse parse, @Nullable Mention role) {
        if (role == null || role.isPronoun() || parse.isAt(role.first(), "whose")) {
            return -1;
        }
        return roles.head(parse, role);
    }

    private Affiliation capacity(Parse parse, int start, Mention role, int head, RoleReach.Reach reached) {
        int owner = Phrase.owner(parse, role.first(), role.last() - 1);
        int first = Phrase.afterDeterminers(parse, owner < 0 ? role.first() : owner + 1);
        int bare = qualifierEnd(parse, first, head);
        Span evidence = Span.of(
                text, parse.token(start).start(), parse.token(reached.last()).end());
        return new Affiliation(
                evidence.text(),
                phrase.words(parse, bare, reached.roleEnd()),
                reached.body() < 0 ? owned(parse, role, owner) : phrase.body(parse, reached.body(), reached.last()),
                qualifier(parse, start, phrase.words(parse, first, bare - 1)),
                evidence);
    }

    /** 'Formerly a nurse': what somebody is no more must not look as if it lasted. */
    private static @Nullable String qualifier(Parse parse, int start, @Nullable String printed) {
        boolean over = printed == null && Phrase.isOver(parse.word(start));
        return over ? parse.token(start).text() : printed;
    }

    /** The owner in 'the center’s director'; that of 'Roe’s lawyer' is no body. */
    private @Nullable String owned(Parse parse, Mention role, int owner) {
        int first = Phrase.afterDeterminers(parse, role.first());
        boolean body = owner > first && !roles.isPerson(parse.word(owner - 1));
        return body ? phrase.words(parse, first, owner - 1) : null;
    }

    /** Past 'Vienna-based' and nationalities, which qualify a role and are no part of it. */
    private int qualifierEnd(Parse parse, int start, int head) {
        int end = start;
        for (int i = start; i < head; i++) {
            end = qualifies(parse.word(i)) ? i + 1 : end;
        }
        return end;
    }

    private boolean qualifies(String word) {
        return word.endsWith("-based") || word.endsWith("-born") || lexicon.country(word) != null;
    }
}
