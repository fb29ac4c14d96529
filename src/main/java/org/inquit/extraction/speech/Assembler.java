package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Context;
import org.inquit.extraction.Evidence;
import org.inquit.extraction.EvidenceRole;
import org.inquit.extraction.FoundCandidate;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;
import org.inquit.extraction.people.Mention;
import org.jspecify.annotations.Nullable;

/** Turns an utterance into a quote with its receipt. */
final class Assembler {

    private static final double LEAST_CONFIDENCE = 0.5;
    private static final int MOST_CANDIDATES = 3;

    private final String text;
    private final List<Sentence> sentences;
    private final EntityBook book;

    Assembler(String text, List<Sentence> sentences, EntityBook book) {
        this.text = text;
        this.sentences = sentences;
        this.book = book;
    }

    FoundQuote quote(Utterance utterance) {
        Voice voice = utterance.voice();
        boolean known = voice != null && utterance.confidence() >= LEAST_CONFIDENCE;
        Entity entity = known && voice != null ? voice.entity() : null;
        return new FoundQuote(
                utterance.isWholeSentences() ? QuoteKind.DIRECT : QuoteKind.MIXED,
                utterance.spans(),
                content(utterance.spans()),
                cue(utterance),
                utterance.clause() == null ? null : utterance.clause().lemma(),
                null,
                null,
                null,
                source(utterance),
                known && voice != null ? voice.type() : SourceType.UNKNOWN,
                entity == null ? null : entity.found(),
                utterance.confidence(),
                known ? utterance.method() : AttributionMethod.UNKNOWN,
                Explanation.of(utterance, known),
                evidence(utterance),
                candidates(utterance),
                context(utterance));
    }

    private Span content(List<Span> spans) {
        return Span.of(text, spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    private @Nullable Span cue(Utterance utterance) {
        Clause clause = utterance.clause();
        Sentence sentence = utterance.clauseSentence();
        return clause == null || sentence == null
                ? null
                : Span.of(
                        text,
                        sentence.token(clause.first()).start(),
                        sentence.token(clause.last()).end());
    }

    private @Nullable Span source(Utterance utterance) {
        Clause clause = utterance.clause();
        Mention mention = clause == null ? null : clause.subject();
        return mention == null ? null : Span.of(text, mention.start(), mention.end());
    }

    private List<Evidence> evidence(Utterance utterance) {
        List<Evidence> evidence = new ArrayList<>();
        Voice voice = utterance.voice();
        add(evidence, EvidenceRole.CUE, cue(utterance));
        add(evidence, EvidenceRole.MENTION, source(utterance));
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

    private List<FoundCandidate> candidates(Utterance utterance) {
        List<FoundCandidate> candidates = new ArrayList<>();
        Voice voice = utterance.voice();
        Entity entity = voice == null ? null : voice.entity();
        if (entity != null) {
            candidates.add(new FoundCandidate(entity.found(), utterance.confidence()));
        } else if (voice == null) {
            nearby(utterance).forEach(each -> candidates.add(each));
        }
        return candidates;
    }

    /** Those who were introduced most lately before a quote that nobody owns. */
    private List<FoundCandidate> nearby(Utterance utterance) {
        int at = utterance.spans().get(0).start();
        List<Entity> before = book.entities().stream()
                .filter(each -> each.introduction().start() < at)
                .sorted(Comparator.comparingInt(
                                (Entity each) -> each.introduction().start())
                        .reversed())
                .limit(MOST_CANDIDATES)
                .toList();
        List<FoundCandidate> candidates = new ArrayList<>();
        double confidence = utterance.confidence();
        for (Entity entity : before) {
            FoundExpert found = entity.found();
            candidates.add(new FoundCandidate(found, confidence));
            confidence /= 2;
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
