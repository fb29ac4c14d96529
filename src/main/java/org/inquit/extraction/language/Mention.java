package org.inquit.extraction.language;

/**
 * A noun phrase that may name a source: a name with what stands before it, a pronoun, a noun.
 *
 * @param kind which of them
 * @param first place of its first token in the sentence
 * @param name place where the name proper begins, after 'the ministry’s spokesman'; {@code first} for other kinds
 * @param last place of its last token, the head
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param text the words
 * @param head the last word in small letters: the pronoun itself, or the noun that says what it is
 */
public record Mention(Kind kind, int first, int name, int last, int start, int end, String text, String head) {

    /** Kinds of mentions. */
    public enum Kind {
        NAME,
        PRONOUN,
        NOUN
    }

    /** The mention from one token of a sentence to another. */
    static Mention of(Kind kind, Sentence sentence, int first, int name, int last) {
        String text = first == last ? sentence.token(first).text() : text(sentence, first, last);
        return new Mention(
                kind,
                first,
                name,
                last,
                sentence.token(first).start(),
                sentence.token(last).end(),
                text,
                Lexicon.lower(text.substring(text.lastIndexOf(' ') + 1)));
    }

    private static String text(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder(sentence.token(first).text());
        for (int i = first + 1; i <= last; i++) {
            String word = sentence.token(i).text();
            text.append(word.startsWith("’") || word.startsWith("'") ? "" : " ").append(word);
        }
        return text.toString();
    }

    /** The place tells mentions apart: equal ones have it in common. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    public boolean isName() {
        return kind == Kind.NAME;
    }

    public boolean isPronoun() {
        return kind == Kind.PRONOUN;
    }

    public boolean isNoun() {
        return kind == Kind.NOUN;
    }
}
