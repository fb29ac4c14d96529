package org.inquit.extraction.speech;

import java.util.List;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the source of quotations that no clause of their sentence reports in the sentences round it. */
final class Continuation {

    /** A clause with its voice, as the source of words. */
    private record Source(@Nullable Clause clause, Scene scene, Voice voice) {}

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final List<Scene> scenes;

    /** Who last spoke or acted, sentence by sentence. */
    private @Nullable Voice lately;

    private @Nullable Source beforeColon;

    Continuation(Lexicon lexicon, Discourse discourse, List<Scene> scenes) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.scenes = scenes;
    }

    /** An utterance of a sentence before that led into the words, of the next one, or of who last spoke. */
    Utterance of(MarkedWords words) {
        Source colon = beforeColon;
        if (colon != null && words.at() == 0) {
            return new Utterance(colon.clause(), colon.scene(), colon.voice(), Rule.COLON, List.of());
        }
        Source next = words.standAlone() ? following(words.scene()) : null;
        Voice before = lately;
        if (next != null && (words.newParagraph() || before == null)) {
            List<Voice> others = before == null ? List.of() : List.of(before);
            return new Utterance(null, null, next.voice(), Rule.NEXT_SENTENCE, others);
        }
        return new Utterance(null, null, before, rule(words, before), List.of());
    }

    private static Rule rule(MarkedWords words, @Nullable Voice before) {
        if (!words.standAlone()) {
            return Rule.LATELY;
        }
        if (before == null) {
            return Rule.NOBODY;
        }
        return words.newParagraph() ? Rule.PARAGRAPH_BEFORE : Rule.SENTENCE_BEFORE;
    }

    /** Who is named by the next sentence of the paragraph, where that goes on with the speech, or below the words. */
    private @Nullable Source following(Scene scene) {
        int next = scene.number() + 1;
        if (next >= scenes.size()) {
            return null;
        }
        Scene after = scenes.get(next);
        Source signed = signature(after);
        boolean same = after.sentence().paragraph() == scene.sentence().paragraph();
        return signed != null || !same ? signed : speaker(after);
    }

    /** The first whom a cue surely names for a quotation. */
    private @Nullable Source speaker(Scene scene) {
        Chooser chooser = scene.chooser(lexicon);
        for (int at = 0; at < scene.parse().size(); at++) {
            Clause cue = scene.parse().token(at).isQuotation() ? cue(scene, chooser, at) : null;
            Source source = cue == null ? null : source(scene, cue, cue.subject());
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    private static @Nullable Clause cue(Scene scene, Chooser chooser, int at) {
        return new MarkedWords(scene, false, at, chooser.choices(at)).cue();
    }

    /** A line that holds nothing but a dash and a name, below the words. */
    private @Nullable Source signature(Scene below) {
        Mention name = SourceMarks.isDash(below.parse(), 0) ? below.parse().startingAt(1) : null;
        boolean signs = name != null && name.isName() && below.parse().groups().isEmpty() && !below.hasQuotation();
        return signs ? source(below, null, name) : null;
    }

    private @Nullable Source source(Scene scene, @Nullable Clause clause, @Nullable Mention mention) {
        Voice voice = mention == null ? null : discourse.of(scene.parse(), mention, scene.number());
        return voice == null ? null : new Source(clause, scene, voice);
    }

    /**
     * Remembers who spoke or acted in a sentence.
     *
     * @param speaker whose quotation ended it, null where none did
     */
    void remember(Scene scene, @Nullable Voice speaker, Referents referents) {
        Referents.Referent reporter = referents.reporter();
        Voice said = reporter == null ? referents.acting() : reporter.voice();
        Voice main = speaker == null ? said : speaker;
        lately = main == null ? lately : main;
        Clause reporting = reporter == null ? null : reporter.subject().clause();
        beforeColon = scene.endsWithColon() && said != null ? new Source(reporting, scene, said) : null;
    }
}
