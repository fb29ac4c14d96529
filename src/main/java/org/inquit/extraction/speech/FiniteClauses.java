package org.inquit.extraction.speech;

import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;

/** Tells where a finite clause begins, be it joined by a word or by nothing: 'she said [the pier was lost]'. */
final class FiniteClauses {

    private final Parse parse;

    FiniteClauses(Parse parse) {
        this.parse = parse;
    }

    /** Whether a subject and its verb follow. */
    boolean beginAt(int at) {
        Mention subject = parse.startingAt(at);
        if (subject == null) {
            return parse.tag(at) == Tag.SUBORDINATOR || parse.isAt(at, "there");
        }
        if (holdsVerb(subject)) {
            return true;
        }
        int next = Adjuncts.afterPhrases(parse, subject.last() + 1);
        if (parse.isAt(next, ",") || parse.tag(next) == Tag.RELATIVE) {
            return haveVerbAfter(next + 1);
        }
        int verb = Adjuncts.afterAdverbs(parse, next);
        return parse.tag(verb) == Tag.MODAL || parse.tag(verb) == Tag.AUXILIARY || isInVerb(verb);
    }

    /** 'They’re', which is one token. */
    private static boolean holdsVerb(Mention subject) {
        return subject.isPronoun()
                && (subject.head().indexOf('’') > 0 || subject.head().indexOf('\'') > 0);
    }

    /** Whether a finite verb follows at any distance. */
    boolean haveVerbAfter(int at) {
        for (Group group : parse.groups()) {
            if (group.isFinite() && group.first() > at) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands before a place, so that nothing is to come: 'the pier fell, according to Doe, who dives'. */
    boolean haveVerbBefore(int at) {
        for (Group group : parse.groups()) {
            if (group.isFinite() && group.at() < at) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in any form stands between two places. */
    boolean haveVerbBetween(int first, int end) {
        for (Group group : parse.groups()) {
            if (group.first() >= first && group.at() < end) {
                return true;
            }
        }
        return false;
    }

    private boolean isInVerb(int at) {
        for (Group group : parse.groups()) {
            if (group.isFinite() && group.first() <= at && at <= group.at()) {
                return true;
            }
        }
        return false;
    }
}
