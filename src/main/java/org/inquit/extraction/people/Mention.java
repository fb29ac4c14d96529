package org.inquit.extraction.people;

import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;

/**
 * Words of a sentence that may name a source.
 *
 * @param kind a name, a pronoun or a noun
 * @param first place of its first token in the sentence
 * @param last place of its last token
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param text the words
 */
public record Mention(Kind kind, int first, int last, int start, int end, String text) {

    /** Kinds of mentions. */
    public enum Kind {
        NAME,
        PRONOUN,
        NOUN
    }

    /** The mention from one token of a sentence to another. */
    public static Mention of(Kind kind, Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (Token token : sentence.tokens().subList(first, last + 1)) {
            text.append(text.isEmpty() ? "" : " ").append(token.text());
        }
        return new Mention(
                kind,
                first,
                last,
                sentence.token(first).start(),
                sentence.token(last).end(),
                text.toString());
    }
}
