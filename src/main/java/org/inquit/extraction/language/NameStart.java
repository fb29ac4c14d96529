package org.inquit.extraction.language;

import java.util.Set;

/** Tells whether a word begins a name: its capital letter may come from its place alone. */
final class NameStart {

    private static final Set<String> STRONG_PARTICLES = Set.of("van", "von", "bin", "abu", "de", "al", "el", "del");

    private final Lexicon lexicon;
    private final ProperWords proper;

    NameStart(Lexicon lexicon, ProperWords proper) {
        this.lexicon = lexicon;
        this.proper = proper;
    }

    boolean isAt(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (NameWords.isParticle(token)) {
            return STRONG_PARTICLES.contains(token.text()) && beginsWithParticle(sentence, at);
        }
        return NameWords.isNameWord(token)
                && !NameWords.isDate(sentence, at)
                && !token.text().endsWith("-based")
                && !(sentence.isAt(at - 1, ",") && lexicon.isDegree(token.text()))
                && !isPlainHere(sentence, at);
    }

    /** van der Berg; a particle after a capital belongs to the name before. */
    private boolean beginsWithParticle(Sentence sentence, int at) {
        boolean foreign = at > 0
                && !sentence.token(at - 1).isLowerCase()
                && sentence.token(at - 1).isWord();
        int next = NameWords.afterParticles(sentence, at);
        return !foreign
                && next > at
                && !lexicon.isPlain(sentence.token(next - 1).text());
    }

    /** Whether a capital letter here does not make a name. */
    private boolean isPlainHere(Sentence sentence, int at) {
        String word = sentence.token(at).text();
        if (word.equals("I") || word.startsWith("I’") || word.startsWith("I'")) {
            return true;
        }
        if (lexicon.isTitle(word)
                && sentence.isAt(at + 1, "of")
                && at + 2 < sentence.size()
                && NameWords.isNameWord(sentence.token(at + 2))) {
            return false;
        }
        if (lexicon.isFunction(word) && !NameWords.isMonthAndName(Lexicon.lower(word))) {
            return opens(sentence, at) || !followedByName(sentence, at) || !lexicon.isGiven(word);
        }
        if (!opens(sentence, at)) {
            return false;
        }
        boolean named = followedByName(sentence, at)
                ? proper.contain(word) || !lexicon.reading(word).may('r') && !isVerbOnly(word) && !lexicon.isGroup(word)
                : proper.contain(word) && !lexicon.isGroup(word);
        boolean titles = lexicon.isTitleOfSeveral(word);
        named &= !titles;
        boolean owns = sentence.isAt(at + 1, "'s") || sentence.isAt(at + 1, "’s");
        named |= owns && !lexicon.reading(word).may('n');
        return !named
                && (titles || lexicon.isPlain(word) || lexicon.isGroup(word))
                && lexicon.country(word) == null
                && !lexicon.isPlace(word);
    }

    private boolean isVerbOnly(String word) {
        VerbForm form = lexicon.verb(word);
        if (form == null) {
            return false;
        }
        boolean inflected = form.kind() != VerbForm.Kind.BASE;
        if (inflected && form.verb().isOftenSaid()) {
            return true;
        }
        return inflected && !lexicon.reading(word).may('n') && !lexicon.isGiven(word);
    }

    /** Whether a place is one where every word has a capital letter. */
    private static boolean opens(Sentence sentence, int at) {
        if (at == 0) {
            return true;
        }
        Token before = sentence.token(at - 1);
        return before.isQuotation()
                || before.is(":")
                || before.is("—")
                || before.is("[")
                || before.is("(")
                || before.is("-");
    }

    private static boolean followedByName(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && NameWords.isNameWord(sentence.token(at + 1))
                && !NameWords.isDate(sentence, at + 1)
                && !sentence.token(at + 1).is("i");
    }
}
