package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.speech.Clause.Form;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a sentence that may report speech, in the order of print. */
final class ClauseFinder {

    private static final int AGENT_WITHIN = 12;

    private final Lexicon lexicon;

    ClauseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Clause> clauses(Parse parse) {
        SubjectFinder subjects = new SubjectFinder(parse, lexicon);
        List<Clause> clauses = new ArrayList<>();
        add(clauses, SourceMarks.label(parse));
        parse.groups().forEach(group -> clauses.add(verb(parse, group, subjects)));
        clauses.addAll(new NounCues(parse, lexicon).clauses());
        for (int i = 0; i + 1 < parse.size(); i++) {
            Clause marked = SourceMarks.at(parse, i);
            add(clauses, marked == null ? SourcePhrases.at(parse, i) : marked);
        }
        clauses.sort(Comparator.comparingInt(Clause::first));
        return clauses;
    }

    private static void add(List<Clause> clauses, @Nullable Clause clause) {
        if (clause != null) {
            clauses.add(clause);
        }
    }

    private static Clause verb(Parse parse, Group group, SubjectFinder subjects) {
        boolean participle = group.form() == Group.Form.GERUND || group.form() == Group.Form.PARTICIPLE;
        boolean goesOn = group.lemma().equals("go") && parse.isAt(group.at() + 1, "on");
        return new Clause(
                participle ? Form.PARTICIPLE : Form.VERB,
                group.first(),
                goesOn ? group.at() + 1 : group.at(),
                goesOn ? "go on" : group.lemma(),
                CueStrength.of(parse, group),
                source(parse, group, subjects),
                subjects.link(group),
                group);
    }

    /** The agent of a passive, unless it leads into words: 'was quoted: “...”'. */
    private static @Nullable Mention source(Parse parse, Group group, SubjectFinder subjects) {
        boolean colon = parse.isAt(group.at() + 1, ":") && parse.tag(group.at() + 2) == Tag.QUOTATION;
        return group.passive() && !colon && !Reports.tellsFeeling(group) ? agent(parse, group) : subjects.of(group);
    }

    /** Who does what the passive tells: 'was called ... by the mayor'. */
    private static @Nullable Mention agent(Parse parse, Group group) {
        int limit = Math.min(parse.size(), group.at() + AGENT_WITHIN);
        for (int i = group.at() + 1; i < limit; i++) {
            if (parse.isAt(i, "by")) {
                return parse.startingAt(i + 1);
            }
        }
        return null;
    }
}
