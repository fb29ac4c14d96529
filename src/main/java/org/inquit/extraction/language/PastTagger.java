package org.inquit.extraction.language;

import java.util.EnumSet;
import java.util.Set;

/** Tells words in '-ed' and their like apart: what someone did, what was done, and what something is like. */
final class PastTagger {

    private static final Set<Tag> BEFORE_PARTICIPLE =
            EnumSet.of(Tag.AUXILIARY, Tag.DETERMINER, Tag.POSSESSIVE, Tag.PREPOSITION);

    private static final int CLAUSE = 8;

    private final Neighbours near;

    PastTagger(Neighbours near) {
        this.near = near;
    }

    Tag tag(Reading listed, VerbForm form, int at) {
        Tag before = near.before(at);
        Reading reading = form.verb().isOftenAVerb() ? Reading.NONE : listed;
        if (BEFORE_PARTICIPLE.contains(before)) {
            return reading.isClearly('a') || reading.isClearly('n') && before != Tag.AUXILIARY
                    ? Tag.ADJECTIVE
                    : Tag.PARTICIPLE;
        }
        if (before == Tag.MODAL || before == Tag.TO) {
            return Tag.BASE;
        }
        boolean tells = near.isAt(at + 1, "that") && (before.isNoun() || before == Tag.MARK);
        if (before == Tag.PRONOUN || before == Tag.RELATIVE || tells) {
            return Tag.VERB;
        }
        boolean stacked = (before == Tag.ADJECTIVE || before == Tag.VERB) && near.isNominal(at + 1);
        if (stacked || reading.isClearly('a') || reading.isClearly('n')) {
            return Tag.ADJECTIVE;
        }
        return isReduced(form, before, at) ? Tag.PARTICIPLE : Tag.VERB;
    }

    /** 'The bridge built by the town', 'the men held in Lund said'. */
    private boolean isReduced(VerbForm form, Tag before, int at) {
        boolean says = form.verb().communicates();
        if (near.isAt(at + 1, "by")) {
            return !says || before != Tag.MARK;
        }
        return !says && before.isNoun() && near.isAt(at + 1, "in") && hasVerbLater(at + 1);
    }

    private boolean hasVerbLater(int from) {
        for (int i = from; near.isIn(i) && i < from + CLAUSE; i++) {
            if (near.token(i).is(",") || near.token(i).isQuotation()) {
                return false;
            }
            Tag rough = near.peek(i);
            if (rough == Tag.AUXILIARY || rough == Tag.MODAL || near.isSaid(i)) {
                return true;
            }
        }
        return false;
    }
}
