package org.inquit.extraction.people;

import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Measures how far a role and its body reach after the role's noun: 'professor of law at the University of Lund'. */
final class RoleReach {

    private static final Set<String> TO_BODY = Set.of("at", "of", "for", "with", "in", "from", "to", "on");
    private static final int MOST_PHRASES = 4;

    /** The last tokens of the role and of all; the body's first token is -1 where none is named. */
    record Reach(int roleEnd, int last, int body) {}

    private final Lexicon lexicon;
    private final RoleNouns roles;

    RoleReach(Lexicon lexicon, RoleNouns roles) {
        this.lexicon = lexicon;
        this.roles = roles;
    }

    Reach from(Parse parse, int head) {
        Mention whole = parse.covering(head);
        if (whole != null && whole.last() > head && parse.isAt(head + 1, "of")) {
            return new Reach(head, whole.last(), head + 2);
        }
        int roleEnd = RoleNouns.isAfterNoun(parse.word(head + 1)) ? head + 1 : head;
        for (int i = 0; i < MOST_PHRASES; i++) {
            Mention next = phrase(parse, roleEnd + 1);
            if (next == null) {
                break;
            }
            if (hasName(parse, next)) {
                return new Reach(roleEnd, bodyEnd(parse, next), next.first());
            }
            roleEnd = joinedEnd(parse, next);
            Mention named = mayBeNamed(parse, next) ? parse.startingAt(roleEnd + 1) : null;
            if (named != null && named.isName()) {
                return new Reach(roleEnd, joinedEnd(parse, named), named.first());
            }
        }
        return new Reach(roleEnd, roleEnd, -1);
    }

    /** 'The committee', 'the nonprofit': a name right after it is the thing's own. */
    private boolean mayBeNamed(Parse parse, Mention thing) {
        boolean definite = parse.tag(thing.first()) == Tag.DETERMINER && !roles.isPerson(thing.head());
        return definite || lexicon.isBody(thing.head());
    }

    /** The phrase that a preposition at a place leads in and that may be or hold a body, or null. */
    private static @Nullable Mention phrase(Parse parse, int at) {
        Mention next = TO_BODY.contains(parse.word(at)) ? parse.startingAt(at + 1) : null;
        boolean other = next == null || next.isPronoun() || parse.tag(next.first()) == Tag.POSSESSIVE;
        return other ? null : next;
    }

    private static boolean hasName(Parse parse, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (parse.tag(i) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    /**
     * The end of a body's name, with what a body in small letters is for ('the Lund budget committee on schools') and where
     * one in capitals is ('Harbour Lights of Greater Lund').
     */
    private int bodyEnd(Parse parse, Mention body) {
        int end = joinedEnd(parse, body);
        boolean linked = parse.isAt(end + 1, "of") || body.isNoun() && parse.isAt(end + 1, "on");
        Mention field = linked ? parse.startingAt(end + 2) : null;
        if (field == null || field.isPronoun() || field.isName() != body.isName()) {
            return end;
        }
        return field.isName() ? joinedEnd(parse, field) : field.last();
    }

    /** The end of a phrase with the thing that is joined to it: 'media and tech start-ups'. */
    private int joinedEnd(Parse parse, Mention phrase) {
        int end = end(parse, phrase);
        Mention joined = parse.isAt(end + 1, "and") ? parse.startingAt(end + 2) : null;
        boolean thing = joined != null && joined.isName() == phrase.isName() && isThing(parse, joined);
        return joined != null && thing && closes(parse, joined.last() + 1) ? joined.last() : end;
    }

    /** The end of a phrase with its gerund: 'youth training in ...'. */
    private static int end(Parse parse, Mention phrase) {
        int next = phrase.last() + 1;
        boolean gerund = parse.tag(next) == Tag.GERUND && parse.tag(next + 1) == Tag.PREPOSITION;
        return gerund ? next : phrase.last();
    }

    private boolean isThing(Parse parse, Mention joined) {
        return !joined.isPronoun() && parse.tag(joined.first()) != Tag.DETERMINER && !roles.isPerson(joined.head());
    }

    private static boolean closes(Parse parse, int at) {
        Tag tag = parse.tag(at);
        return tag == Tag.OTHER
                || tag == Tag.MARK
                || tag == Tag.PREPOSITION
                || tag == Tag.RELATIVE
                || tag == Tag.CONJUNCTION;
    }
}
