package org.inquit.extraction.speech;

import java.util.ArrayList;
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
        Content contents = new Content(scene.parse(), scene.clauses(), lexicon);
        Agents agents = new Agents(scene.parse(), lexicon);
        List<Stretch> before = new ArrayList<>();
        List<Utterance> found = new ArrayList<>();
        for (Clause clause : scene.clauses()) {
            boolean reports = !marked.contains(clause) && isReport(clause, agents);
            List<Stretch> content = reports ? contents.of(clause) : List.of();
            if (content.isEmpty() || isTold(scene, content, before)) {
                continue;
            }
            before.addAll(content);
            add(found, scene, clause, content);
        }
        return found;
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

    private static boolean isReport(Clause clause, Agents agents) {
        Mention source = clause.subject();
        if (source == null || NARRATORS.contains(source.head()) || isUnreal(clause.group())) {
            return false;
        }
        return clause.form() == Clause.Form.ACCORDING_TO || agents.canAct(source);
    }

    /** Whether nobody says it yet, or nobody is told to: 'would say', 'is said', 'to say'. */
    private static boolean isUnreal(@Nullable Group group) {
        return group != null && (group.modal() || group.passive() || group.form() == Group.Form.INFINITIVE);
    }

    /** Whether a quotation or another clause tells much the same words: 'declined to say whether'. */
    private static boolean isTold(Scene scene, List<Stretch> content, List<Stretch> before) {
        for (Stretch part : content) {
            if (holdsQuotation(scene, part) || repeats(part, before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsQuotation(Scene scene, Stretch content) {
        for (int i = content.first(); i <= content.last(); i++) {
            if (scene.parse().token(i).isQuotation()) {
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
}
