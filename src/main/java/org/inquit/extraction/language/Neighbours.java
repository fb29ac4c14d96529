package org.inquit.extraction.language;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of a sentence while they get their tags from left to right: those before have one, of those to come only
 * the rough class can be told.
 */
final class Neighbours {

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable Word[] words;

    Neighbours(Lexicon lexicon, Sentence sentence, Tag[] tags) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tags = tags;
        this.words = new Word[tags.length];
    }

    Tag[] tags() {
        return tags;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    boolean isIn(int at) {
        return at < tags.length;
    }

    boolean isAt(int at, String word) {
        return sentence.isAt(at, word);
    }

    /** What the dictionary says of a token, looked up once. */
    Word word(int at) {
        Word known = words[at];
        if (known == null) {
            known = lexicon.word(sentence.token(at).lower());
            words[at] = known;
        }
        return known;
    }

    /** The tag of the token before, adverbs skipped. */
    Tag before(int at) {
        int i = at - 1;
        while (i >= 0 && tags[i] == Tag.ADVERB) {
            i--;
        }
        return i < 0 ? at > 0 ? Tag.ADVERB : Tag.OTHER : tags[i];
    }

    /** The tag of a token to come, as far as it can be told. */
    Tag peek(int at) {
        if (at >= tags.length) {
            return Tag.OTHER;
        }
        if (tags[at] != null) {
            return tags[at];
        }
        Token token = sentence.token(at);
        if (token.isQuotation()) {
            return Tag.QUOTATION;
        }
        if (!token.isWord()) {
            return token.kind() == Token.Kind.NUMBER ? Tag.NUMBER : Tag.MARK;
        }
        Tag function = token.function();
        return function == null ? Tag.OTHER : function;
    }

    /** Whether a noun phrase may go on here. */
    boolean isNominal(int at) {
        Tag rough = peek(at);
        if (rough == Tag.NAME || rough == Tag.NUMBER) {
            return true;
        }
        if (rough != Tag.OTHER || at >= tags.length || !sentence.token(at).isWord()) {
            return false;
        }
        Reading reading = word(at).reading();
        VerbForm form = word(at).form();
        if (form != null && form.kind() == VerbForm.Kind.PAST && form.verb().isOftenSaid()) {
            return false;
        }
        return reading.may('n')
                || reading.may('a')
                || form == null
                        && !reading.may('r')
                        && !sentence.token(at).lower().endsWith("ly");
    }

    boolean isPlural(int at) {
        return at < tags.length && sentence.token(at).lower().endsWith("s");
    }

    /** Whether a word has the form of a past that tells of speech. */
    boolean isSaid(int at) {
        VerbForm form = sentence.token(at).isLowerCase()
                ? lexicon.verb(sentence.token(at).text())
                : null;
        return form != null && form.kind() == VerbForm.Kind.PAST && form.verb().communicates();
    }
}
