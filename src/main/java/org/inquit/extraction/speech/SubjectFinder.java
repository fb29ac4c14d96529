package org.inquit.extraction.speech;

import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.Mention;
import org.inquit.extraction.people.NameFinder;
import org.jspecify.annotations.Nullable;

/** Finds the words that name the source of a reporting verb, on either side of it. */
final class SubjectFinder {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "i", "we");
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "one", "another", "some", "many", "several", "two", "three", "most", "both", "his", "her",
            "its", "their", "other", "this", "that");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "at", "from", "with", "on", "near", "by", "to", "among", "about", "against", "into",
            "over", "than", "and", "after", "under", "outside");
    private static final Set<String> BESIDE_VERBS = Set.of(
            "also",
            "later",
            "then",
            "has",
            "had",
            "have",
            "would",
            "further",
            "again",
            "now",
            "once",
            "even",
            "quickly",
            "is",
            "was",
            "are",
            "were",
            "been",
            "will",
            "still",
            "never",
            "always",
            "often",
            "did",
            "himself",
            "herself",
            "itself",
            "themselves");
    private static final int NOUN_WITHIN = 6;
    private static final int APPOSITION_WITHIN = 60;

    private final Lexicon lexicon;
    private final NameFinder names;

    SubjectFinder(Lexicon lexicon, NameFinder names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The source right of a verb: 'said Jane Doe', 'said the minister'. */
    @Nullable
    Mention after(Sentence sentence, int verb) {
        int at = verb + 1;
        while (at < sentence.size() && isBesideVerb(sentence.token(at))) {
            at++;
        }
        return at < sentence.size() ? named(sentence, startingAt(sentence, at)) : null;
    }

    /** The source left of a verb, past adverbs, appositions, relative clauses and what belongs to the noun. */
    @Nullable
    Mention before(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && isBesideVerb(sentence.token(at))) {
            at--;
        }
        if (at < 0 || sentence.token(at).isQuotation()) {
            return null;
        }
        if (isClosing(sentence.token(at))) {
            return beforeApposition(sentence, at);
        }
        if (sentence.token(at).is("who")) {
            return antecedent(sentence, at);
        }
        return endingAt(sentence, at);
    }

    /** 'the head teacher, Jane Doe': the name that explains a noun is the source. */
    @Nullable
    Mention named(Sentence sentence, @Nullable Mention mention) {
        if (mention == null || mention.kind() != Mention.Kind.NOUN || !sentence.isAt(mention.last() + 1, ",")) {
            return mention;
        }
        Mention name = mention.last() + 2 < sentence.size() ? name(sentence, mention.last() + 2) : null;
        return name == null || sentence.token(name.last()).isAllCapitals() ? mention : name;
    }

    /** A name, pronoun or noun phrase that begins here. */
    @Nullable
    Mention startingAt(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (isPronoun(token)) {
            return mention(Mention.Kind.PRONOUN, sentence, at, at);
        }
        int bare = DETERMINERS.contains(Lexicon.lower(token.text())) ? at + 1 : at;
        Mention name = name(sentence, bare);
        if (name != null) {
            return name;
        }
        for (int i = at;
                i < Math.min(sentence.size(), at + NOUN_WITHIN)
                        && sentence.token(i).isWord();
                i++) {
            Mention later = i > bare ? name(sentence, i) : null;
            if (later != null && lexicon.country(sentence.token(i).text()) == null) {
                return later;
            }
            if (isSourceNoun(sentence.token(i)) && !isSourceNounNext(sentence, i)) {
                return nounOrName(sentence, at, i);
            }
        }
        return null;
    }

    /** 'analyst Jane Doe': the name is the source, not the noun before it. */
    private Mention nounOrName(Sentence sentence, int first, int noun) {
        Mention name = noun + 1 < sentence.size() ? name(sentence, noun + 1) : null;
        return name == null ? mention(Mention.Kind.NOUN, sentence, first, noun) : name;
    }

    private boolean isSourceNounNext(Sentence sentence, int at) {
        return at + 1 < sentence.size() && isSourceNoun(sentence.token(at + 1));
    }

    /** The last name or pronoun before a place that is no part of a phrase, 'Smith was blunt:', 'Smith's answer:'. */
    @Nullable
    Mention lastBefore(Sentence sentence, int before) {
        Mention last = null;
        for (Mention name : names.names(sentence)) {
            boolean free = !isInPhrase(sentence, name.first());
            last = name.last() < before && free ? name : last;
        }
        for (int i = last == null ? 0 : last.last() + 1; i < before; i++) {
            Token token = sentence.token(i);
            boolean subject = isPronoun(token) && !token.is("it") && !isInPhrase(sentence, i);
            last = subject ? mention(Mention.Kind.PRONOUN, sentence, i, i) : last;
        }
        return last;
    }

    @Nullable
    Mention nameEndingAt(Sentence sentence, int at) {
        return names.names(sentence).stream()
                .filter(name -> name.last() == at)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention endingAt(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (isPronoun(token)) {
            return mention(Mention.Kind.PRONOUN, sentence, at, at);
        }
        Mention name = nameEndingAt(sentence, at);
        if (name == null) {
            return nounPhrase(sentence, at);
        }
        return isInPhrase(sentence, name.first()) ? headOfPhrase(sentence, name) : name;
    }

    private @Nullable Mention nounPhrase(Sentence sentence, int last) {
        for (int i = last;
                i >= 0 && i > last - 2 * NOUN_WITHIN && sentence.token(i).isWord();
                i--) {
            if (isSourceNoun(sentence.token(i)) && !isInPhrase(sentence, nounStart(sentence, i))) {
                return mention(Mention.Kind.NOUN, sentence, nounStart(sentence, i), i);
            }
        }
        return null;
    }

    private int nounStart(Sentence sentence, int noun) {
        int start = noun;
        while (start > 0 && noun - start < NOUN_WITHIN && modifies(sentence.token(start - 1))) {
            start--;
        }
        boolean determiner = start > 0
                && DETERMINERS.contains(Lexicon.lower(sentence.token(start - 1).text()));
        return determiner ? start - 1 : start;
    }

    private boolean modifies(Token token) {
        return token.isWord()
                && !lexicon.isCommon(token.text())
                && !PREPOSITIONS.contains(token.text())
                && lexicon.cueLemma(token.text()) == null;
    }

    /** Whether a phrase begins here that belongs to a noun before it: 'of the town', 'for Smith'. */
    private static boolean isInPhrase(Sentence sentence, int first) {
        int before = first - 1;
        if (before >= 0
                && DETERMINERS.contains(Lexicon.lower(sentence.token(before).text()))) {
            before--;
        }
        return before > 0 && PREPOSITIONS.contains(sentence.token(before).text());
    }

    private @Nullable Mention headOfPhrase(Sentence sentence, Mention name) {
        List<Mention> all = names.names(sentence);
        Mention noun = nounPhrase(sentence, name.first() - 1);
        for (int i = all.indexOf(name) - 1; i >= 0; i--) {
            Mention earlier = all.get(i);
            boolean nearer = noun == null || earlier.last() > noun.last();
            if (nearer && !isInPhrase(sentence, earlier.first()) && unbroken(sentence, earlier.last(), name.first())) {
                return earlier;
            }
        }
        return noun;
    }

    private static boolean unbroken(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!sentence.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosing(Token token) {
        return token.is(",") || token.is(")") || token.is("—") || token.is("–");
    }

    /** The source before an apposition that ends here: 'Jane Doe, a nurse from Lund, said'. */
    private @Nullable Mention beforeApposition(Sentence sentence, int closing) {
        int from = clauseStart(sentence, closing);
        Mention noun = null;
        for (int i = from; i < closing; i++) {
            if (opensApposition(sentence.token(i)) && i > from) {
                Mention ending = endingAt(sentence, i - 1);
                if (ending != null && ending.first() >= from) {
                    return ending;
                }
            }
        }
        return noun;
    }

    private static boolean opensApposition(Token token) {
        return token.is(",") || token.is("(") || token.is("—") || token.is("–");
    }

    private static int clauseStart(Sentence sentence, int before) {
        int least = Math.max(0, before - APPOSITION_WITHIN);
        for (int i = before - 1; i >= least; i--) {
            Token token = sentence.token(i);
            if (token.isQuotation() || token.is(";") || token.is(":")) {
                return i + 1;
            }
        }
        return least;
    }

    private @Nullable Mention antecedent(Sentence sentence, int who) {
        int at = who - 1;
        if (at >= 0 && isClosing(sentence.token(at))) {
            at--;
        }
        return at < 0 ? null : endingAt(sentence, at);
    }

    private boolean isBesideVerb(Token token) {
        String word = Lexicon.lower(token.text());
        return token.isWord() && (BESIDE_VERBS.contains(word) || token.isLowerCase() && word.endsWith("ly"));
    }

    private boolean isSourceNoun(Token token) {
        String word = token.text();
        return token.isWord()
                && (lexicon.isGroup(word) || lexicon.isRole(word) || lexicon.isBody(word) || lexicon.isDocument(word));
    }

    private static boolean isPronoun(Token token) {
        return token.isWord() && PRONOUNS.contains(Lexicon.lower(token.text())) && !token.is("who");
    }

    private @Nullable Mention name(Sentence sentence, int at) {
        return names.names(sentence).stream()
                .filter(name -> name.first() == at)
                .findFirst()
                .orElse(null);
    }

    private static Mention mention(Mention.Kind kind, Sentence sentence, int first, int last) {
        return Mention.of(kind, sentence, first, last);
    }
}
