package org.inquit.extraction.speech;

import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Tells the relative clauses of a sentence by the 'who' or 'that' which opens them. */
final class RelativeClauses {

    private final Parse parse;

    RelativeClauses(Parse parse) {
        this.parse = parse;
    }

    /** The place of the 'who' before a verb that stands for its source, or -1. */
    int link(Group group) {
        int at = group.isFinite() ? Adjuncts.before(parse, group.first() - 1) : -1;
        return at > 0 && isLink(at) ? at : -1;
    }

    boolean isLink(int at) {
        return parse.tag(at) == Tag.RELATIVE
                || parse.tag(at) == Tag.SUBORDINATOR && parse.isAt(at, "that") && parse.endingAt(at - 1) != null;
    }

    /** The relative clause whose verb stands at a place: 'residents who live nearby said'. */
    @Nullable
    Group endingAt(int at) {
        for (Group group : parse.groups()) {
            if (group.at() == at && group.isFinite() && parse.tag(group.first() - 1) == Tag.RELATIVE) {
                return group;
            }
        }
        return null;
    }

    /** The relative clause whose object or phrase a mention is: 'Jane Doe, who founded the Institute said'. */
    @Nullable
    Group endingIn(Mention mention) {
        boolean phrase = parse.tag(mention.first() - 1) == Tag.PREPOSITION;
        return endingAt(mention.first() - (phrase ? 2 : 1));
    }
}
