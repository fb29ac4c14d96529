package org.inquit.extraction.speech;

import java.util.List;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the subject that coordinated clauses share: 'Doe left and said'. */
final class SharedSubjects {

    private final Parse parse;
    private final Agents agents;
    private final SubjectFinder subjects;

    SharedSubjects(Parse parse, Agents agents, SubjectFinder subjects) {
        this.parse = parse;
        this.agents = agents;
        this.subjects = subjects;
    }

    /** The source of the finite clause before that shares it; a verb of saying shares that of a verb of saying. */
    @Nullable
    Mention of(Group group) {
        boolean says = Reports.maySay(group) && group.form() != Group.Form.INFINITIVE;
        List<Group> groups = parse.groups();
        int cut = lastSemicolon(group.first());
        Mention nearest = null;
        for (int i = groups.indexOf(group) - 1; i >= 0; i--) {
            Group before = groups.get(i);
            if (before.isFinite() && cut >= before.at()) {
                return nearest;
            }
            if (says && isSayingGerund(before)) {
                return subjects.of(before);
            }
            Mention subject = before.isFinite() ? subjects.of(before) : null;
            nearest = nearest == null ? subject : nearest;
            if (subject != null && (!says || isSourceOfBoth(group, before, subject))) {
                return subject;
            }
        }
        return nearest;
    }

    private static boolean isSayingGerund(Group group) {
        return group.form() == Group.Form.GERUND && Reports.says(group);
    }

    /** Whether the subject of a verb before says what a verb of saying tells, and is not itself within what is said. */
    private boolean isSourceOfBoth(Group group, Group before, Mention subject) {
        boolean told = parse.isAt(group.first() - 1, ",") && isReported(subject);
        return !told
                && Reports.maySay(before)
                && agents.canAct(subject)
                && !subject.head().equals("we");
    }

    private boolean isReported(Mention subject) {
        int before = subject.first() - 1;
        return parse.tag(before) == Tag.SUBORDINATOR && parse.isAt(before, "that");
    }

    /** The place of the last semicolon before another place, or -1. */
    private int lastSemicolon(int before) {
        int at = before - 1;
        while (at >= 0 && !parse.isAt(at, ";")) {
            at--;
        }
        return at;
    }
}
