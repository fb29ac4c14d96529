package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.EntityBook;
import org.inquit.extraction.people.Mention;
import org.inquit.extraction.people.NameFinder;
import org.jspecify.annotations.Nullable;

/** Follows a text sentence by sentence and gathers who says what. */
final class Narrative {

    private final String text;
    private final ClauseFinder clauses;

    private final Voices voices;
    private final List<Utterance> utterances = new ArrayList<>();
    private int paragraph = -1;
    private @Nullable Utterance current;
    private @Nullable Voice subject;
    private @Nullable Spoken beforeColon;
    private @Nullable Sentence colonSentence;

    Narrative(String text, Lexicon lexicon, EntityBook book) {
        this.text = text;
        this.clauses = new ClauseFinder(lexicon, new NameFinder(lexicon));
        this.voices = new Voices(text, lexicon, book);
    }

    /** The utterances of all sentences, in the order of print. */
    List<Utterance> follow(List<Sentence> sentences) {
        sentences.forEach(this::hear);
        return utterances;
    }

    private void hear(Sentence sentence) {
        boolean newParagraph = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        List<Spoken> spoken = spoken(sentence);
        if (sentence.hasQuotation()) {
            quotations(sentence, spoken, newParagraph);
        } else if (newParagraph) {
            current = null;
        }
        remember(sentence, spoken, newParagraph);
    }

    private List<Spoken> spoken(Sentence sentence) {
        List<Spoken> spoken = new ArrayList<>();
        for (Clause clause : clauses.clauses(sentence)) {
            Mention mention = clause.subject();
            Voice voice = mention == null ? null : voices.of(sentence, mention);
            if (voice != null) {
                voices.heard(voice);
            }
            spoken.add(new Spoken(clause, voice));
        }
        return spoken;
    }

    private void quotations(Sentence sentence, List<Spoken> spoken, boolean newParagraph) {
        boolean goesOn = newParagraph
                && current != null
                && current.isOpen()
                && sentence.token(0).isQuotation();
        if (newParagraph && !goesOn) {
            current = null;
        }
        Spoken last = null;
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (!token.isQuotation() || Refusal.refuses(sentence, at, !spoken.isEmpty(), current != null)) {
                continue;
            }
            Spoken chosen = Spoken.nearest(sentence, spoken, at);
            if (goesOn && at == 0) {
                utterance().add(sentence, token, span(token));
            } else if (chosen == null) {
                continueOrOpen(sentence, newParagraph).add(sentence, token, span(token));
            } else {
                Utterance own = chosen.equals(last) ? utterance() : open(chosen, sentence);
                own.add(sentence, token, span(token));
                last = chosen;
            }
        }
    }

    private Utterance utterance() {
        if (current == null) {
            throw new IllegalStateException("no utterance is open");
        }
        return current;
    }

    private Utterance open(Spoken spoken, Sentence sentence) {
        Voice voice = spoken.voice();
        Clause clause = spoken.clause();
        if (voice == null) {
            return begin(new Utterance(clause, sentence, null, AttributionMethod.UNKNOWN, Confidence.of("UNKNOWN")));
        }
        AttributionMethod method = method(clause, voice);
        boolean noun = voice.mention().kind() == Mention.Kind.NOUN;
        return begin(new Utterance(clause, sentence, voice, method, Confidence.of(noun ? "NOUN" : method.name())));
    }

    private static AttributionMethod method(Clause clause, Voice voice) {
        return switch (clause.form()) {
            case ACCORDING_TO -> AttributionMethod.ACCORDING_TO;
            case COLON -> AttributionMethod.COLON;
            case VERB, PARTICIPLE -> voice.method();
        };
    }

    private Utterance continueOrOpen(Sentence sentence, boolean newParagraph) {
        if (current != null) {
            return current;
        }
        if (beforeColon != null && colonSentence != null) {
            return open(beforeColon, colonSentence);
        }
        Voice acting = actor(sentence, List.of());
        if (acting != null) {
            return begin(new Utterance(null, null, acting, AttributionMethod.CONTINUATION, Confidence.of("SUBJECT")));
        }
        Voice before = subject;
        if (before == null) {
            return begin(new Utterance(null, null, null, AttributionMethod.UNKNOWN, Confidence.of("UNKNOWN")));
        }
        String rule = newParagraph ? "CONTINUATION_OF_PARAGRAPH_BEFORE" : "CONTINUATION_OF_SENTENCE_BEFORE";
        return begin(new Utterance(null, null, before, AttributionMethod.CONTINUATION, Confidence.of(rule)));
    }

    private Utterance begin(Utterance utterance) {
        utterances.add(utterance);
        current = utterance;
        return utterance;
    }

    private void remember(Sentence sentence, List<Spoken> spoken, boolean newParagraph) {
        Voice acting = actor(sentence, spoken);
        if (acting != null) {
            voices.heard(acting);
        }
        Voice main = spoken.stream()
                .map(Spoken::voice)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (main != null) {
            voices.heard(main);
            acting = main;
        }
        Utterance utterance = current;
        if (utterance != null && utterance.voice() != null && sentence.hasQuotation()) {
            voices.heard(utterance.voice());
            acting = utterance.voice();
        }
        subject = acting != null ? acting : newParagraph && !sentence.hasQuotation() ? null : subject;
        boolean colon = sentence.token(sentence.size() - 1).is(":") && !spoken.isEmpty();
        beforeColon = colon ? spoken.get(spoken.size() - 1) : null;
        colonSentence = colon ? sentence : null;
    }

    /** The name that opens a sentence without a reporting clause: whoever acts may speak next. */
    private @Nullable Voice actor(Sentence sentence, List<Spoken> spoken) {
        if (!spoken.isEmpty()) {
            return null;
        }
        Mention opening = clauses.opening(sentence);
        return opening == null ? null : voices.known(sentence, opening);
    }

    private Span span(Token quotation) {
        int start = quotation.start() + 1;
        return Span.of(text, start, start + quotation.text().length());
    }
}
