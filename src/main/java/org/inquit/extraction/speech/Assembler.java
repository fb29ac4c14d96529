package org.inquit.extraction.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Context;
import org.inquit.extraction.Evidence;
import org.inquit.extraction.EvidenceRole;
import org.inquit.extraction.FoundCandidate;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.Page;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.Entity;
import org.jspecify.annotations.Nullable;

/** Turns an utterance into a quote with its receipt. */
final class Assembler {

    private static final double LEAST_CONFIDENCE = 0.5;
    private static final int MOST_CANDIDATES = 5;

    private final String text;
    private final List<Sentence> sentences;
    private final Lexicon lexicon;
    private final @Nullable LocalDate published;
    private final Map<Entity, FoundExpert> experts = new HashMap<>();

    Assembler(Page page, List<Sentence> sentences, Lexicon lexicon) {
        this.text = page.text();
        this.published = page.publishedOn();
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    FoundQuote quote(Utterance utterance) {
        Voice voice = utterance.voice();
        double confidence = Confidence.of(utterance.rule());
        boolean known = voice != null && confidence >= LEAST_CONFIDENCE;
        Setting setting = setting(utterance);
        Entity entity = known && voice != null ? voice.entity() : null;
        return new FoundQuote(
                utterance.kind(),
                utterance.spans(),
                content(utterance.spans()),
                cue(utterance),
                utterance.clause() == null ? null : utterance.clause().lemma(),
                utterance.clause() == null
                        ? null
                        : Stances.of(utterance.clause().lemma()),
                setting == null ? null : setting.saidOn(published, text),
                setting == null ? null : setting.medium(text),
                source(utterance),
                known && voice != null ? voice.type() : SourceType.UNKNOWN,
                entity == null ? null : expert(entity),
                confidence,
                known ? utterance.rule().method(voice) : AttributionMethod.UNKNOWN,
                Explanation.of(utterance, known),
                evidence(utterance),
                candidates(utterance, confidence),
                context(utterance));
    }

    private @Nullable Setting setting(Utterance utterance) {
        Clause clause = utterance.clause();
        Scene scene = utterance.scene();
        return clause == null || scene == null ? null : new Setting(scene.parse(), clause, lexicon);
    }

    /** What the archive gets to know of an entity, the same for all quotes. */
    private FoundExpert expert(Entity entity) {
        return experts.computeIfAbsent(entity, Entity::found);
    }

    private Span content(List<Span> spans) {
        return Span.of(text, spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    private @Nullable Span cue(Utterance utterance) {
        Clause clause = utterance.clause();
        Scene scene = utterance.scene();
        return clause == null || scene == null
                ? null
                : Span.of(
                        text,
                        scene.parse().token(clause.first()).start(),
                        scene.parse().token(clause.last()).end());
    }

    private @Nullable Span source(Utterance utterance) {
        Clause clause = utterance.clause();
        Scene scene = utterance.scene();
        if (clause != null && scene != null && clause.isLinked()) {
            Token link = scene.parse().token(clause.link());
            return Span.of(text, link.start(), link.end());
        }
        Voice voice = utterance.voice();
        return span(clause != null ? clause.subject() : voice == null ? null : voice.mention());
    }

    private @Nullable Span span(@Nullable Mention mention) {
        return mention == null ? null : Span.of(text, mention.start(), mention.end());
    }

    private List<Evidence> evidence(Utterance utterance) {
        List<Evidence> evidence = new ArrayList<>();
        Voice voice = utterance.voice();
        add(evidence, EvidenceRole.CUE, cue(utterance));
        add(evidence, EvidenceRole.MENTION, source(utterance));
        if (utterance.clause() != null && utterance.clause().isLinked()) {
            add(evidence, EvidenceRole.ANTECEDENT, span(utterance.clause().subject()));
        }
        if (voice != null && source(utterance) == null) {
            add(
                    evidence,
                    EvidenceRole.ANTECEDENT,
                    Span.of(text, voice.mention().start(), voice.mention().end()));
        }
        add(evidence, EvidenceRole.ANTECEDENT, voice == null ? null : voice.antecedent());
        Entity entity = voice == null ? null : voice.entity();
        if (entity != null) {
            entity.capacities().forEach(each -> add(evidence, EvidenceRole.DESCRIPTOR, each.evidence()));
        }
        return evidence;
    }

    private static void add(List<Evidence> evidence, EvidenceRole role, @Nullable Span span) {
        if (span != null) {
            evidence.add(new Evidence(role, span));
        }
    }

    private List<FoundCandidate> candidates(Utterance utterance, double confidence) {
        List<FoundCandidate> candidates = new ArrayList<>();
        Set<Entity> seen = new HashSet<>();
        Voice voice = utterance.voice();
        double next = voice == null ? 0.3 : confidence;
        for (Voice each : utterance.candidates()) {
            Entity entity = each.entity();
            if (entity != null && seen.add(entity) && candidates.size() < MOST_CANDIDATES) {
                candidates.add(new FoundCandidate(expert(entity), next));
            }
            next = Math.min(next, 1 - next) / 2;
        }
        return candidates;
    }

    private Context context(Utterance utterance) {
        int first = place(utterance.sentences().get(0));
        int last = place(utterance.sentences().get(utterance.sentences().size() - 1));
        return new Context(
                first == 0 ? null : words(sentences.get(first - 1), sentences.get(first - 1)),
                words(sentences.get(first), sentences.get(last)),
                last + 1 == sentences.size() ? null : words(sentences.get(last + 1), sentences.get(last + 1)));
    }

    private int place(Sentence sentence) {
        return Collections.binarySearch(sentences, sentence, Comparator.comparingInt(Sentence::start));
    }

    private String words(Sentence from, Sentence to) {
        return text.substring(from.start(), to.end());
    }
}
