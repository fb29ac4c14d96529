package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Verb;
import org.inquit.extraction.speech.Clause.Form;
import org.inquit.extraction.speech.Clause.Strength;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a sentence that may report speech, in the order of print. */
final class ClauseFinder {

    private static final Set<String> IN_WORDS =
            Set.of("words", "answer", "reply", "response", "verdict", "view", "assessment", "description", "opinion");
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

    private static final int LABEL_WORDS = 9;

    private final Lexicon lexicon;

    ClauseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Clause> clauses(Parse parse) {
        SubjectFinder subjects = new SubjectFinder(parse, lexicon);
        List<Clause> clauses = new ArrayList<>();
        Clause label = label(parse);
        if (label != null) {
            clauses.add(label);
        }
        parse.groups().forEach(group -> clauses.add(verb(parse, group, subjects)));
        clauses.addAll(new NounCues(parse, lexicon).clauses());
        for (int i = 0; i + 1 < parse.size(); i++) {
            Clause source = sourceAt(parse, i);
            if (source != null) {
                clauses.add(source);
            }
        }
        clauses.sort(Comparator.comparingInt(Clause::first));
        return clauses;
    }

    private Clause verb(Parse parse, Group group, SubjectFinder subjects) {
        boolean participle = group.form() == Group.Form.GERUND || group.form() == Group.Form.PARTICIPLE;
        boolean colon = parse.isAt(group.at() + 1, ":") && parse.tag(group.at() + 2) == Tag.QUOTATION;
        Mention subject = group.passive() && !colon ? agent(parse, group) : subjects.of(group);
        boolean goesOn = group.lemma().equals("go") && parse.isAt(group.at() + 1, "on");
        return new Clause(
                participle ? Form.PARTICIPLE : Form.VERB,
                group.first(),
                goesOn ? group.at() + 1 : group.at(),
                goesOn ? "go on" : group.lemma(),
                isPlainMotion(parse, group) ? Strength.WEAK : strength(group),
                subject,
                subjects.link(group),
                group);
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

    /** Who does what the passive tells: 'was called ... by the mayor'. */
    private static @Nullable Mention agent(Parse parse, Group group) {
        for (int i = group.at() + 1; i < Math.min(parse.size(), group.at() + 12); i++) {
            if (parse.isAt(i, "by")) {
                return parse.startingAt(i + 1);
            }
        }
        return null;
    }

    static Strength strength(Group group) {
        Verb verb = group.verb();
        if (verb == null
                || verb.lemma().equals("be")
                || verb.lemma().equals("have")
                || verb.lemma().equals("do")) {
            return verb == null ? Strength.WEAK : Strength.NONE;
        }
        boolean plain = NO_REPORTS.contains(verb.lemma()) && !verb.lemma().equals("read");
        boolean strong = verb.communicates() && !plain
                || !plain && verb.mayCommunicate() && verb.takesClause()
                || STRONG_BESIDES.contains(verb.lemma());
        boolean fair = Reports.reports(verb)
                || !NO_REPORTS.contains(verb.lemma()) && verb.mayCommunicate()
                || !NO_REPORTS.contains(verb.lemma()) && (verb.takesClause() || verb.thinks());
        return strong ? Strength.STRONG : fair ? Strength.FAIR : Strength.WEAK;
    }

    private @Nullable Clause sourceAt(Parse parse, int at) {
        if (at > 0 && parse.isAt(at, ":") && parse.tag(at + 1) == Tag.QUOTATION) {
            return colon(parse, at);
        }
        if (parse.tag(at) == Tag.QUOTATION && isDash(parse, at + 1)) {
            return signature(parse, at + 1);
        }
        if (parse.isAt(at, "according") && parse.isAt(at + 1, "to")) {
            return source(parse, at, at + 1, "according to");
        }
        if (parse.isAt(at, "words") && parse.isAt(at - 1, "the") && parse.isAt(at + 1, "of")) {
            return source(parse, at, at + 1, "in the words of");
        }
        boolean owned = IN_WORDS.contains(parse.word(at))
                && parse.tag(at - 1) == Tag.POSSESSIVE
                && !parse.token(at - 1).isWord();
        if (owned
                || IN_WORDS.contains(parse.word(at))
                        && parse.word(at - 1).endsWith("s")
                        && parse.word(at - 1).length() == 2) {
            Mention owner = parse.nameEndingAt(at - 2);
            return owner == null || !parse.isAt(owner.first() - 1, "in")
                    ? null
                    : new Clause(Form.ACCORDING_TO, at, parse.word(at), Strength.STRONG, owner);
        }
        return null;
    }

    /** '- Jane Doe: “...”' within a sentence. */
    private static @Nullable Clause colon(Parse parse, int at) {
        Mention name = parse.endingAt(at - 1);
        boolean alone = name != null
                && name.isName()
                && (name.first() == 0
                        || parse.isMark(name.first() - 1)
                        || parse.tag(name.first() - 1) == Tag.CONJUNCTION
                        || parse.isAt(name.first() - 1, "from"));
        return alone ? new Clause(Form.COLON, at, ":", Strength.STRONG, name) : null;
    }

    /** '“...” — Jane Doe, mayor' */
    private static @Nullable Clause signature(Parse parse, int dash) {
        int at = dash;
        while (isDash(parse, at)) {
            at++;
        }
        Mention name = parse.startingAt(at);
        boolean alone = name != null
                && name.isName()
                && (name.last() + 1 == parse.size()
                        || parse.isMark(name.last() + 1)
                        || parse.tag(name.last() + 1) == Tag.OTHER);
        return alone ? new Clause(Form.COLON, dash, "—", Strength.STRONG, name) : null;
    }

    static boolean isDash(Parse parse, int at) {
        return parse.isAt(at, "—") || parse.isAt(at, "–") || parse.isAt(at, "―") || parse.isAt(at, "-");
    }

    private static Clause source(Parse parse, int first, int last, String lemma) {
        return new Clause(Form.ACCORDING_TO, first, last, lemma, Strength.STRONG, parse.startingAt(last + 1), -1, null);
    }

    /** 'WALLACE: ...', 'Jane Doe, mayor: “...”' at the start of a sentence. */
    private static @Nullable Clause label(Parse parse) {
        Mention name = parse.startingAt(0);
        if (name == null || name.isPronoun()) {
            return null;
        }
        for (int i = name.last() + 1; i < Math.min(parse.size() - 1, LABEL_WORDS); i++) {
            if (parse.isAt(i, ":")) {
                return new Clause(Form.COLON, i, ":", Strength.STRONG, name);
            }
            if (parse.tag(i) == Tag.QUOTATION
                    || parse.tag(i).isVerb()
                    || parse.tag(i) == Tag.AUXILIARY
                    || parse.tag(i) == Tag.MODAL) {
                return null;
            }
        }
        return null;
    }
}
