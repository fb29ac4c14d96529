package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.jspecify.annotations.Nullable;

/** Gathers what the clauses of a sentence report in the reporter's own words. */
final class IndirectSpeech {

    private static final Set<String> NARRATORS = Set.of("i", "we", "you");

    /** What a thing does that is no text to tell something, where 'that' follows. */
    private static final Set<String> TELLING =
            Set.of("suggest", "indicate", "reveal", "show", "confirm", "imply", "demonstrate", "conclude", "estimate");

    /** Two clauses that share more than this report the same words. */
    private static final double SAME = 0.4;

    private final String text;
    private final Lexicon lexicon;
    private final Discourse discourse;

    IndirectSpeech(String text, Lexicon lexicon, Discourse discourse) {
        this.text = text;
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /**
     * The utterances of a sentence.
     *
     * @param marked the clauses that report quotations, which report nothing else
     * @param spoken the places of the quotations that are somebody's words
     */
    List<Utterance> in(Scene scene, Set<Clause> marked, BitSet spoken) {
        List<Report> reports = reports(scene, marked, spoken);
        BitSet reported = reported(reports);
        List<Stretch> before = new ArrayList<>();
        List<Utterance> found = new ArrayList<>();
        for (Report report : reports) {
            if (!reported.get(report.clause.first()) && !isTold(report.content, before)) {
                before.addAll(report.content);
                found.add(utterance(scene, report));
            }
        }
        return found;
    }

    /** The clauses that report anything in the reporter's own words, of which somebody can be told to be the source. */
    private List<Report> reports(Scene scene, Set<Clause> marked, BitSet spoken) {
        Content contents = new Content(scene.parse(), scene.clauses(), lexicon);
        Agents agents = new Agents(scene.parse(), lexicon);
        List<Report> reports = new ArrayList<>();
        for (Clause clause : scene.clauses()) {
            List<Stretch> content = isReal(clause) && !marked.contains(clause) ? contents.of(clause) : List.of();
            boolean told = !content.isEmpty() && (hasAgent(clause, agents) || tells(scene, clause, content));
            Voice voice = told && !holdAny(content, spoken) ? voice(scene, clause) : null;
            if (voice != null) {
                reports.add(new Report(clause, content, voice));
            }
        }
        return reports;
    }

    /** The places that are reported. 'Doe said that Roe wants to leave': Doe alone vouches for what Roe wants. */
    private static BitSet reported(List<Report> reports) {
        BitSet places = new BitSet();
        reports.stream()
                .flatMap(report -> report.content.stream())
                .forEach(content -> places.set(content.first(), content.last() + 1));
        return places;
    }

    private Utterance utterance(Scene scene, Report report) {
        Rule rule = Rule.ofReport(report.clause, report.voice);
        Utterance utterance = new Utterance(report.clause, scene, report.voice, rule, List.of());
        report.content.forEach(part -> utterance.report(scene.sentence(), span(scene, part)));
        return utterance;
    }

    private @Nullable Voice voice(Scene scene, Clause clause) {
        Mention source = clause.subject();
        return source == null ? null : discourse.of(scene.parse(), source, scene.number());
    }

    private static boolean isReal(Clause clause) {
        Mention source = clause.subject();
        return source != null && !NARRATORS.contains(source.head()) && !isUnreal(clause.group());
    }

    private static boolean hasAgent(Clause clause, Agents agents) {
        Mention source = clause.subject();
        return source != null && (clause.form() == Clause.Form.ACCORDING_TO || agents.canAct(source));
    }

    /** 'The tide tables suggest that': a thing says nothing, but it may show something. */
    private static boolean tells(Scene scene, Clause clause, List<Stretch> content) {
        Mention source = clause.subject();
        return source != null
                && source.isNoun()
                && TELLING.contains(clause.lemma())
                && scene.parse().isAt(content.get(0).first(), "that");
    }

    /** Whether nobody says it yet, or nobody is told to: 'would say', 'is said', 'to say'. */
    private static boolean isUnreal(@Nullable Group group) {
        if (group == null) {
            return false;
        }
        boolean passive = group.passive() && !Reports.tellsFeeling(group);
        return group.modal() || passive || group.form() == Group.Form.INFINITIVE;
    }

    /** Whether another clause tells much the same words: 'declined to say whether'. */
    private static boolean isTold(List<Stretch> content, List<Stretch> before) {
        return content.stream().anyMatch(part -> repeats(part, before));
    }

    private static boolean holdAny(List<Stretch> content, BitSet places) {
        for (Stretch part : content) {
            int next = places.nextSetBit(part.first());
            if (next >= 0 && next <= part.last()) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(Stretch content, List<Stretch> before) {
        for (Stretch each : before) {
            if (each.shares(content) > SAME) {
                return true;
            }
        }
        return false;
    }

    private Span span(Scene scene, Stretch content) {
        return Span.of(
                text,
                scene.parse().token(content.first()).start(),
                scene.parse().token(content.last()).end());
    }

    /** What a clause tells, and whose words it says it is. */
    private record Report(Clause clause, List<Stretch> content, Voice voice) {}
}
