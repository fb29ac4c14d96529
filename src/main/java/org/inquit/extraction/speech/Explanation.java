package org.inquit.extraction.speech;

import org.inquit.extraction.people.Entity;
import org.jspecify.annotations.Nullable;

/** Says in one sentence, for a stranger, why the words are believed to be this source's. */
final class Explanation {

    private Explanation() {}

    static String of(Utterance utterance, boolean known) {
        Voice voice = utterance.voice();
        if (voice == null) {
            return "No words nearby say who speaks.";
        }
        String who = who(voice);
        String because = because(utterance, voice, who);
        return known ? because : "Not sure enough: " + Character.toLowerCase(because.charAt(0)) + because.substring(1);
    }

    private static String because(Utterance utterance, Voice voice, String who) {
        Clause clause = utterance.clause();
        String words = voice.mention().text();
        return switch (utterance.rule().method(voice)) {
            case CONTINUATION -> "The words go on from '%s', which names %s just before.".formatted(words, who);
            case ACCORDING_TO -> "'%s' names %s as the source.".formatted(lemma(clause) + " " + words, who);
            case COLON -> "'%s' and a colon introduce the words of %s.".formatted(words, who);
            case PRONOUN -> "'%s' beside '%s' means %s, who spoke or acted last.".formatted(words, lemma(clause), who);
            case SURNAME, ACRONYM -> "'%s' beside '%s' is the short name of %s.".formatted(words, lemma(clause), who);
            case EXPLICIT_CUE, UNKNOWN -> explicit(voice, words, lemma(clause), who);
        };
    }

    private static String explicit(Voice voice, String words, String lemma, String who) {
        return voice.entity() == null
                ? "'%s' beside '%s' is a source without a name.".formatted(words, lemma)
                : "The subject of '%s' is '%s', that is %s.".formatted(lemma, words, who);
    }

    private static String lemma(@Nullable Clause clause) {
        return clause == null ? "" : clause.lemma();
    }

    private static String who(Voice voice) {
        Entity entity = voice.entity();
        return entity == null ? "a source without a name" : entity.name();
    }
}
