package org.inquit.extraction.speech;

import java.util.HashMap;
import java.util.Map;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.people.EntityBook;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of so far: leads the words that name a source to who is meant. */
final class Discourse {

    private final Salience salience = new Salience();
    private final NameReference names;
    private final PronounReference pronouns;
    private final NounReference nouns;

    /** The voices of the sentence that is being read, so that each mention means the same throughout. */
    private final Map<Mention, @Nullable Voice> voices = new HashMap<>();

    private int current = -1;

    Discourse(String text, Lexicon lexicon, EntityBook book) {
        this.names = new NameReference(book);
        this.pronouns = new PronounReference(text, book, salience);
        this.nouns = new NounReference(text, lexicon, book, names, salience);
    }

    /** Remembers who is spoken of in a sentence, for the pronouns to come. */
    void hear(Voice voice, int sentence, Salience.Part part) {
        salience.hear(voice, sentence, part);
    }

    /** Remembers who asks something in a sentence, and so does not answer. */
    void ask(Voice voice, int sentence) {
        if (voice.entity() != null) {
            salience.ask(voice.entity(), sentence);
        }
    }

    /** The voice of a mention, null where a pronoun has nobody to mean. */
    @Nullable
    Voice of(Parse parse, Mention mention, int sentence) {
        if (sentence != current) {
            voices.clear();
            current = sentence;
        }
        if (!voices.containsKey(mention)) {
            voices.put(mention, find(parse, mention, sentence));
        }
        return voices.get(mention);
    }

    private @Nullable Voice find(Parse parse, Mention mention, int sentence) {
        return switch (mention.kind()) {
            case NAME -> names.of(parse, mention);
            case PRONOUN -> pronouns.of(parse, mention, sentence);
            case NOUN -> nouns.of(parse, mention);
        };
    }
}
