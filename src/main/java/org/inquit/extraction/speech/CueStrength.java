package org.inquit.extraction.speech;

import java.util.Set;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Verb;
import org.inquit.extraction.speech.Clause.Strength;

/** Tells how surely a verb reports speech. */
final class CueStrength {

    private static final Set<String> STRONG_BESIDES = Set.of(
            "add",
            "put",
            "continue",
            "go",
            "text",
            "blog",
            "email",
            "quip",
            "joke",
            "tweet",
            "chant",
            "recall",
            "insist");
    /** They take a clause and tell of no speech. */
    private static final Set<String> NO_REPORTS = Set.of(
            "mean", "prove", "ensure", "make", "happen", "let", "show", "help", "get", "give", "take", "come", "start",
            "begin", "smile", "know", "seem", "appear", "sit", "read", "face", "enter", "mark");

    private CueStrength() {}

    /** The strength of a verb where it stands. */
    static Strength of(Parse parse, Group group) {
        return isPlainMotion(parse, group) ? Strength.WEAK : of(group);
    }

    /** 'She goes back', 'she put together': verbs that report only with words right after a mark, or with 'it'. */
    private static boolean isPlainMotion(Parse parse, Group group) {
        boolean motion = group.lemma().equals("go") || group.lemma().equals("put");
        int next = group.at() + 1;
        boolean reports = parse.isAt(next, ",")
                || parse.isAt(next, ":")
                || parse.isAt(next, "on")
                || parse.isAt(next, "it")
                || parse.isAt(next, "after");
        return motion && !reports;
    }

    /** The strength of a verb wherever it stands. */
    static Strength of(Group group) {
        Verb verb = group.verb();
        if (verb == null) {
            return Strength.WEAK;
        }
        if (isAuxiliary(verb)) {
            return Strength.NONE;
        }
        if (isStrong(verb)) {
            return Strength.STRONG;
        }
        return mayReport(verb) ? Strength.FAIR : Strength.WEAK;
    }

    private static boolean isAuxiliary(Verb verb) {
        return verb.lemma().equals("be")
                || verb.lemma().equals("have")
                || verb.lemma().equals("do");
    }

    private static boolean isStrong(Verb verb) {
        boolean plain = NO_REPORTS.contains(verb.lemma()) && !verb.lemma().equals("read");
        boolean says = verb.communicates() || verb.mayCommunicate() && verb.takesClause();
        return says && !plain || STRONG_BESIDES.contains(verb.lemma());
    }

    private static boolean mayReport(Verb verb) {
        boolean tells = verb.mayCommunicate() || verb.takesClause() || verb.thinks();
        return Reports.reports(verb) || tells && !NO_REPORTS.contains(verb.lemma());
    }
}
