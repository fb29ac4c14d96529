package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.jspecify.annotations.Nullable;

/** Gathers what the clauses of a sentence report in the reporter's own words. */
final class IndirectSpeech {

    private static final Set<String> NARRATORS = Set.of("i", "we", "you");

    /** What a thing does to tell something, where 'that' follows. */
    private static final Set<String> SHOWING =
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
     */
    List<Utterance> in(Scene scene, Set<Clause> marked) {
        Map<Clause, List<Stretch>> reports = reports(scene);
        reports.keySet().removeAll(marked);
        reports.values().removeIf(content -> holdsQuotation(scene, content));
        BitSet reported = reported(reports);
        List<Stretch> before = new ArrayList<>();
        List<Utterance> found = new ArrayList<>();
        reports.forEach((clause, content) -> {
            if (!reported.get(clause.first()) && !isTold(content, before)) {
                before.addAll(content);
                add(found, scene, clause, content);
            }
        });
        return found;
    }

    /** The clauses that report anything in the reporter's own words, each with its content. */
    private Map<Clause, List<Stretch>> reports(Scene scene) {
        Content contents = new Content(scene.parse(), scene.clauses(), lexicon);
        Agents agents = new Agents(scene.parse(), lexicon);
        Map<Clause, List<Stretch>> reports = new LinkedHashMap<>();
        for (Clause clause : scene.clauses()) {
            List<Stretch> content = isReal(clause) ? contents.of(clause) : List.of();
            if (!content.isEmpty() && (hasAgent(clause, agents) || tells(scene, clause, content))) {
                reports.put(clause, content);
            }
        }
        return reports;
    }

    /** The places that are reported. 'Doe said that Roe wants to leave': Doe alone vouches for what Roe wants. */
    private static BitSet reported(Map<Clause, List<Stretch>> reports) {
        BitSet places = new BitSet();
        reports.values().stream()
                .flatMap(List::stream)
                .forEach(content -> places.set(content.first(), content.last() + 1));
        return places;
    }

    private void add(List<Utterance> found, Scene scene, Clause clause, List<Stretch> content) {
        Voice voice = voice(scene, clause);
        if (voice != null) {
            Utterance utterance = new Utterance(clause, scene, voice, Rule.ofReport(clause, voice), List.of());
            content.forEach(part -> utterance.report(scene.sentence(), span(scene, part)));
            found.add(utterance);
        }
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
                && SHOWING.contains(clause.lemma())
                && scene.parse().isAt(content.get(0).first(), "that");
    }

    /** Whether nobody says it yet, or nobody is told to: 'would say', 'is said', 'to say'. */
    private static boolean isUnreal(@Nullable Group group) {
        return group != null && (group.modal() || group.passive() || group.form() == Group.Form.INFINITIVE);
    }

    /** Whether another clause tells much the same words: 'declined to say whether'. */
    private static boolean isTold(List<Stretch> content, List<Stretch> before) {
        return content.stream().anyMatch(part -> repeats(part, before));
    }

    private static boolean holdsQuotation(Scene scene, List<Stretch> content) {
        return content.stream()
                .flatMapToInt(part -> IntStream.rangeClosed(part.first(), part.last()))
                .anyMatch(place -> scene.parse().token(place).isQuotation());
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
}
