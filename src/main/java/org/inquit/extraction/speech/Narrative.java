package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.EntityBook;
import org.jspecify.annotations.Nullable;

/** Follows a text sentence by sentence and gathers who says what. */
final class Narrative {

    /** From these points on a clause may report words that are else nobody's. */
    private static final double NEAR = 2.2;

    /** From these points on a clause takes words from the quote before. */
    private static final double PARTING = 3.2;

    /** From these points on a clause reports words where no quote goes on. */
    private static final double LIKELY = 1.7;

    private static final double LEAST_POINTS = 1;
    private static final int MOST_OTHERS = 4;

    private final String text;
    private final Lexicon lexicon;
    private final SubjectsOf subjects;
    private final Discourse discourse;
    private final Refusal refusal;
    private final IndirectSpeech indirectSpeech;
    private final Continuation continuation;
    private final List<Scene> scenes;

    private final List<Utterance> utterances = new ArrayList<>();
    private final Set<Clause> clausesInUse = new HashSet<>();
    private final BitSet spoken = new BitSet();
    private final List<Utterance> reported = new ArrayList<>();

    /** The utterance that later quotations may go on with. */
    private @Nullable Utterance current;

    Narrative(String text, Lexicon lexicon, EntityBook book, List<Scene> scenes) {
        this.text = text;
        this.lexicon = lexicon;
        this.subjects = new SubjectsOf(lexicon);
        this.discourse = new Discourse(text, lexicon, book);
        this.refusal = new Refusal(lexicon);
        this.indirectSpeech = new IndirectSpeech(text, lexicon, discourse);
        this.continuation = new Continuation(lexicon, discourse, scenes);
        this.scenes = scenes;
    }

    /** The utterances of all sentences, in the order of print. */
    List<Utterance> follow() {
        for (int i = 0; i < scenes.size(); i++) {
            boolean newParagraph = i == 0
                    || scenes.get(i - 1).sentence().paragraph()
                            != scenes.get(i).sentence().paragraph();
            hear(scenes.get(i), newParagraph);
        }
        utterances.addAll(reported);
        utterances.sort(Comparator.comparingInt(each -> each.spans().get(0).start()));
        return utterances;
    }

    private void hear(Scene scene, boolean newParagraph) {
        if (newParagraph && !(current != null && current.isOpen())) {
            current = null;
        }
        clausesInUse.clear();
        spoken.clear();
        Referents referents = Referents.of(scene, subjects, discourse);
        if (scene.hasQuotation()) {
            quotations(scene, newParagraph);
        }
        reported.addAll(indirectSpeech.in(scene, clausesInUse, spoken));
        remember(scene, referents);
    }

    private void remember(Scene scene, Referents referents) {
        Voice speaker = scene.hasQuotation() && current != null ? current.voice() : null;
        if (speaker != null) {
            discourse.hear(speaker, scene.number(), Salience.Part.SPEAKER);
        }
        continuation.remember(scene, speaker, referents);
    }

    private void quotations(Scene scene, boolean newParagraph) {
        Chooser chooser = scene.chooser(lexicon);
        Clause last = null;
        for (int at = 0; at < scene.parse().size(); at++) {
            if (!scene.parse().token(at).isQuotation()) {
                continue;
            }
            MarkedWords words = new MarkedWords(scene, newParagraph, at, chooser.choices(at));
            Refusal.Verdict verdict = judge(words);
            if (verdict != Refusal.Verdict.NOT_SPOKEN) {
                spoken.set(at);
                utterance(words, last, verdict).add(scene.sentence(), words.token(), span(words.token()));
                last = words.cue();
            }
        }
    }

    private Refusal.Verdict judge(MarkedWords words) {
        boolean near = current != null || words.points() >= NEAR;
        return refusal.judge(words.scene().parse(), words.at(), words.best(), near);
    }

    /**
     * The utterance that words belong to.
     *
     * @param last the clause that reports the words before them in the sentence
     */
    private Utterance utterance(MarkedWords words, @Nullable Clause last, Refusal.Verdict verdict) {
        Utterance before = current;
        boolean same = last != null && last.equals(words.cue());
        if (before != null && (same || goesOn(words, before))) {
            return before;
        }
        if (verdict == Refusal.Verdict.DOUBTFUL) {
            return doubtful(words);
        }
        return words.cue() == null ? withoutCue(words) : open(words);
    }

    /** Whether a paragraph goes on with a quotation that the one before left open. */
    private static boolean goesOn(MarkedWords words, Utterance before) {
        return words.at() == 0 && words.newParagraph() && before.isOpen() && words.cue() == null;
    }

    /** Words of distance, or somebody's: nobody is named as their speaker. */
    private Utterance doubtful(MarkedWords words) {
        List<Voice> others = voices(words.scene(), words.choices());
        if (others.isEmpty() && current != null && current.voice() != null) {
            others = List.of(current.voice());
        }
        Utterance doubtful = new Utterance(null, null, others.isEmpty() ? null : others.get(0), Rule.DOUBTFUL, others);
        utterances.add(doubtful);
        return doubtful;
    }

    private List<Voice> voices(Scene scene, List<Chooser.Choice> choices) {
        List<Voice> voices = new ArrayList<>();
        for (Chooser.Choice choice : choices.subList(0, Math.min(choices.size(), MOST_OTHERS))) {
            Voice voice = choice.points() < LEAST_POINTS ? null : voice(scene, choice.clause());
            if (voice != null) {
                voices.add(voice);
            }
        }
        return voices;
    }

    private @Nullable Voice voice(Scene scene, Clause clause) {
        Mention subject = clause.subject();
        return subject == null ? null : discourse.of(scene.parse(), subject, scene.number());
    }

    /** The utterance of the likeliest clause. */
    private Utterance open(MarkedWords words) {
        List<Chooser.Choice> choices = words.choices();
        Chooser.Choice choice = choices.get(0);
        clausesInUse.add(choice.clause());
        Voice voice = voice(words.scene(), choice.clause());
        List<Voice> others = voices(words.scene(), choices.subList(1, choices.size()));
        return begin(new Utterance(choice.clause(), words.scene(), voice, Rule.ofClause(choice, voice), others));
    }

    /** The source of words that no clause of their sentence surely reports. */
    private Utterance withoutCue(MarkedWords words) {
        if (current != null && (words.standAlone() || words.points() < PARTING)) {
            return current;
        }
        return !words.standAlone() && words.points() >= LIKELY ? open(words) : begin(continuation.of(words));
    }

    private Utterance begin(Utterance utterance) {
        utterances.add(utterance);
        current = utterance;
        return utterance;
    }

    private Span span(Token quotation) {
        int start = text.indexOf(quotation.text(), quotation.start());
        return Span.of(text, start, start + quotation.text().length());
    }
}
