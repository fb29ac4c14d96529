package org.inquit.extraction.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells what each token does in its sentence: names by their capitals, the closed classes by their words, the rest by
 * the dictionary's parts of speech and by the tokens beside them. One pass from left to right.
 */
final class Tagger {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "—", "–", "―", "(", ")", "[", "]", "-", "…");

    /** Verb forms that tell how somebody holds an office. */
    private static final Set<String> STANDINGS = Set.of(
            "acting",
            "managing",
            "founding",
            "visiting",
            "presiding",
            "sitting",
            "practicing",
            "practising",
            "incoming",
            "outgoing",
            "retired");

    private static final int ROLE_WITHIN = 4;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Tag[] tags;
    private final Neighbours near;
    private final FunctionTagger functions;
    private final NounTagger nouns;
    private final GerundTagger gerunds;
    private final PastTagger pasts;
    private final PresentTagger presents;

    private Tagger(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tags = new Tag[sentence.size()];
        this.near = new Neighbours(lexicon, sentence, tags);
        this.functions = new FunctionTagger(near);
        this.nouns = new NounTagger(lexicon, near);
        this.gerunds = new GerundTagger(near);
        this.pasts = new PastTagger(near);
        this.presents = new PresentTagger(lexicon, near, nouns);
    }

    /** The tags of a sentence with its names. */
    static Tag[] tags(Lexicon lexicon, Sentence sentence, List<int[]> names) {
        Tagger tagger = new Tagger(lexicon, sentence);
        names.forEach(name -> Arrays.fill(tagger.tags, name[0], name[1] + 1, Tag.NAME));
        for (int i = 0; i < tagger.tags.length; i++) {
            tagger.tags[i] = tagger.tags[i] == null ? tagger.tag(i) : tagger.tags[i];
        }
        return tagger.tags;
    }

    private Tag tag(int at) {
        Token token = sentence.token(at);
        return switch (token.kind()) {
            case QUOTATION -> Tag.QUOTATION;
            case NUMBER -> Tag.NUMBER;
            case PUNCTUATION -> mark(token, at);
            case WORD -> word(token, at);
        };
    }

    private Tag mark(Token token, int at) {
        boolean possessive = (token.is("’") || token.is("'"))
                && at > 0
                && sentence.token(at - 1).end() == token.start();
        return possessive ? Tag.POSSESSIVE : MARKS.contains(token.text()) ? Tag.MARK : Tag.OTHER;
    }

    private Tag word(Token token, int at) {
        if (token.is("it") && near.before(at) == Tag.DETERMINER) {
            return Tag.ADJECTIVE;
        }
        if (token.function() != null && FunctionTagger.knows(token)) {
            return functions.tag(token.function(), token.lower(), at);
        }
        Tag contracted = FunctionWords.ofContraction(token.lower());
        return contracted == null ? content(token.lower(), at) : contracted;
    }

    private Tag content(String lower, int at) {
        Reading reading = near.word(at).reading();
        VerbForm form = near.word(at).form();
        if (form == null) {
            return noVerb(lower, reading, at);
        }
        if (STANDINGS.contains(lower) && leadsToRole(at + 1)) {
            return Tag.ADJECTIVE;
        }
        return switch (form.kind()) {
            case GERUND -> gerunds.tag(reading, at);
            case PAST -> pasts.tag(reading, form, at);
            case THIRD -> presents.third(reading, form, at);
            case BASE -> presents.base(lower, reading, form, at);
        };
    }

    /** Whether a noun for what somebody is follows: 'acting director', 'retired police chief'. */
    private boolean leadsToRole(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + ROLE_WITHIN); i++) {
            Token token = sentence.token(i);
            if (!token.isWord() || token.function() != null) {
                return false;
            }
            if (lexicon.isTitleOrRole(token.text())) {
                return true;
            }
        }
        return false;
    }

    private Tag noVerb(String lower, Reading reading, int at) {
        if (near.before(at) == Tag.MODAL && !reading.may('r') && !lower.endsWith("ly")) {
            return Tag.BASE;
        }
        return reading.isKnown() ? nouns.tag(lower, reading, at) : unknown(lower, reading, at);
    }

    /** A word that no list has: its ending and place may make it a verb. */
    private Tag unknown(String lower, Reading reading, int at) {
        if (lower.endsWith("ing") && lower.length() > 5) {
            return gerunds.tag(reading, at);
        }
        boolean past = lower.endsWith("ed") && lower.length() > 4 && lower.indexOf('-') < 0;
        return past ? unknownPast(lower, reading, at) : nouns.tag(lower, reading, at);
    }

    private Tag unknownPast(String lower, Reading reading, int at) {
        Tag before = near.before(at);
        if (before.isNoun() || before == Tag.PRONOUN || before == Tag.QUOTATION || before == Tag.RELATIVE) {
            return Tag.VERB;
        }
        if ((before == Tag.DETERMINER || before == Tag.ADJECTIVE) && near.isNominal(at + 1)) {
            return Tag.ADJECTIVE;
        }
        return before == Tag.AUXILIARY ? Tag.PARTICIPLE : nouns.tag(lower, reading, at);
    }
}
