package org.inquit.extraction.speech;

import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a participle: the noun before it, that of the clause before, or that of the clause to come. */
final class ParticipleSubjects {

    private final Parse parse;
    private final Lexicon lexicon;
    private final Agents agents;
    private final Heads heads;
    private final SubjectFinder subjects;
    private final SharedSubjects shared;

    ParticipleSubjects(
            Parse parse, Lexicon lexicon, Agents agents, Heads heads, SubjectFinder subjects, SharedSubjects shared) {
        this.parse = parse;
        this.lexicon = lexicon;
        this.agents = agents;
        this.heads = heads;
        this.subjects = subjects;
        this.shared = shared;
    }

    @Nullable
    Mention of(Group group) {
        Mention before = parse.endingAt(group.first() - 1);
        Mention own = before == null ? null : heads.of(before);
        if (own != null && !isObject(own)) {
            return own.isPronoun() && !agents.canAct(own) ? null : own;
        }
        Mention apart = apart(group);
        Mention subject = apart == null ? shared.of(group) : apart;
        return subject == null ? following(group) : subject;
    }

    /** 'Doe, noting that it was thin, left': the noun before the comma, which is the subject of the verb to come. */
    private @Nullable Mention apart(Group participle) {
        Mention before = parse.isAt(participle.first() - 1, ",") ? parse.endingAt(participle.first() - 2) : null;
        if (before == null || participle.form() != Group.Form.GERUND || !agents.canAct(before)) {
            return null;
        }
        for (Group group : parse.groups()) {
            boolean later = group.isFinite() && group.first() > participle.at();
            if (later && parse.isAt(group.first() - 1, ",")) {
                return before;
            }
        }
        return null;
    }

    /** 'released a statement saying': the statement's giver says it. */
    private boolean isObject(Mention own) {
        boolean document = own.isNoun() && !lexicon.isPeople(own.head());
        for (Group group : parse.groups()) {
            boolean takes = document ? group.at() < own.first() : isAddressed(group, own);
            if (takes && group.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** 'Emailed supporters saying' */
    private static boolean isAddressed(Group group, Mention own) {
        return group.at() == own.first() - 1 && Reports.says(group);
    }

    /** 'Calling it a “mess,” Doe left': the clause to come tells. */
    private @Nullable Mention following(Group participle) {
        for (Group group : parse.groups()) {
            boolean later = group.isFinite() && group.first() > participle.at();
            Mention subject = later ? subjects.of(group) : null;
            if (subject != null && opensClause(subject)) {
                return subject;
            }
        }
        return null;
    }

    private boolean opensClause(Mention subject) {
        return parse.isMark(subject.first() - 1) || parse.tag(subject.first() - 1) == Tag.QUOTATION;
    }
}
