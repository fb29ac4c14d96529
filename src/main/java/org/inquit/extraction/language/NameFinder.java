package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names in a sentence: runs of capitalised words with the small words that names hold. */
final class NameFinder {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "el", "bin",
            "ibn", "bint", "ter", "ten", "zu", "af", "av", "y", "e", "abu", "ul", "ur");
    private static final Set<String> STRONG_PARTICLES = Set.of("van", "von", "bin", "abu", "de", "al", "el", "del");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "a", "on", "and", "&", "in");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> GIVEN_MONTHS = Set.of("jan", "april", "june", "may", "august");
    private static final int HEADING_WORDS = 6;
    private static final int MOST_LINKS = 3;
    private static final int NICKNAME_WORDS = 3;

    private final Lexicon lexicon;
    private final ProperWords proper;

    NameFinder(Lexicon lexicon, ProperWords proper) {
        this.lexicon = lexicon;
        this.proper = proper;
    }

    /** First and last place of each name, in the order of print. */
    List<int[]> names(Sentence sentence) {
        List<int[]> names = new ArrayList<>();
        if (isHeading(sentence)) {
            return names;
        }
        int at = 0;
        while (at < sentence.size()) {
            int end = startsName(sentence, at) ? nameEnd(sentence, at) : at;
            if (end > at && !(end == at + 1 && isKindOfPeople(sentence.token(at).text()))) {
                names.add(new int[] {at, end - 1});
            }
            at = Math.max(end, at + 1);
        }
        return Acronyms.extend(sentence, names);
    }

    /** Whether every word of weight has a capital letter, as in headings, so that it tells nothing. */
    static boolean isHeading(Sentence sentence) {
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.function() == null && token.isLowerCase()) {
                return false;
            }
            capitals += token.isCapitalised() ? 1 : 0;
        }
        return capitals >= HEADING_WORDS;
    }

    private boolean isKindOfPeople(String word) {
        return lexicon.isKindOfPeople(word) && !proper.isLastName(word);
    }

    private boolean startsName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (PARTICLES.contains(token.text())) {
            return STRONG_PARTICLES.contains(token.text()) && beginsWithParticle(sentence, at);
        }
        return isNameWord(token)
                && !isDate(sentence, at)
                && !token.text().endsWith("-based")
                && !isPlainHere(sentence, at);
    }

    /** van der Berg; a particle after a capital belongs to the name before. */
    private boolean beginsWithParticle(Sentence sentence, int at) {
        boolean foreign = at > 0
                && !sentence.token(at - 1).isLowerCase()
                && sentence.token(at - 1).isWord();
        int next = afterParticles(sentence, at);
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
                && isNameWord(sentence.token(at + 2))) {
            return false;
        }
        if (lexicon.isFunction(word) && !GIVEN_MONTHS.contains(Lexicon.lower(word))) {
            return opens(sentence, at) || !followedByName(sentence, at) || !lexicon.isGiven(word);
        }
        if (!opens(sentence, at)) {
            return false;
        }
        boolean named = followedByName(sentence, at)
                ? proper.contain(word) || !lexicon.reading(word).may('r') && !isVerbOnly(word) && !lexicon.isGroup(word)
                : proper.contain(word) && !lexicon.isGroup(word);
        boolean owns = sentence.isAt(at + 1, "'s") || sentence.isAt(at + 1, "’s");
        named |= owns && !lexicon.reading(word).may('n');
        return !named && lexicon.isPlain(word) && lexicon.country(word) == null && !lexicon.isPlace(word);
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
                && isNameWord(sentence.token(at + 1))
                && !isDate(sentence, at + 1)
                && !sentence.token(at + 1).is("I");
    }

    static boolean isNameWord(Token token) {
        return token.isWord() && (token.isCapitalised() || hasInnerCapital(token.text()))
                || token.kind() == Token.Kind.NUMBER
                        && Character.isUpperCase(
                                token.text().charAt(token.text().length() - 1));
    }

    /** Whether a word is a day or month here: 'in April', not 'April Doe'. */
    private static boolean isDate(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.function() != Tag.TIME) {
            return false;
        }
        boolean named = at + 1 < sentence.size()
                && isNameWord(sentence.token(at + 1))
                && sentence.token(at + 1).function() == null;
        boolean dated = at > 0 && sentence.token(at - 1).function() == Tag.PREPOSITION;
        return !(named && !dated && GIVEN_MONTHS.contains(token.lower()));
    }

    /** al-Masri, d’Arcy, iPhone. */
    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            if ("-'’".indexOf(word.charAt(i)) >= 0 && i <= 3) {
                return Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }

    private int nameEnd(Sentence sentence, int first) {
        int end = first + 1;
        while (end < sentence.size()) {
            int next = next(sentence, first, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return withSuffix(sentence, end);
    }

    /** The place after the next part of the name, or the same place where the name ends. */
    private int next(Sentence sentence, int first, int end) {
        Token token = sentence.token(end);
        if (isNameWord(token) && !isDate(sentence, end) && !token.is("I")) {
            return isApart(sentence, end) ? end : end + 1;
        }
        if (isNickname(sentence, end)) {
            return end + 2;
        }
        if (PARTICLES.contains(token.text())) {
            return afterParticles(sentence, end);
        }
        Token before = sentence.token(end - 1);
        boolean office = token.is("of") && lexicon.isTitle(before.text()) && !before.isAllCapitals();
        return office || hasBody(sentence, first, end) || token.is("&") ? afterLinks(sentence, end) : end;
    }

    /** Two names side by side: an acronym after a name; a name after a nationality's title is one. */
    private static boolean isApart(Sentence sentence, int at) {
        return sentence.token(at).isAllCapitals()
                && sentence.token(at).text().length() > 3
                && !sentence.token(at - 1).isAllCapitals();
    }

    private boolean isNickname(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isQuotation()
                && at + 1 < sentence.size()
                && isNameWord(sentence.token(at + 1))
                && !lexicon.isFunction(sentence.token(at + 1).text())
                && isNicknameLike(token.text().strip());
    }

    private static boolean isNicknameLike(String words) {
        return !words.isEmpty()
                && words.split(" ", -1).length <= NICKNAME_WORDS
                && Character.isUpperCase(words.codePointAt(0))
                && Character.isLetter(words.charAt(words.length() - 1));
    }

    private static int afterParticles(Sentence sentence, int at) {
        int next = at;
        while (next < sentence.size() && PARTICLES.contains(sentence.token(next).text())) {
            next++;
        }
        return next < sentence.size() && isNameWord(sentence.token(next)) ? next + 1 : at;
    }

    private int afterLinks(Sentence sentence, int at) {
        int next = at;
        while (next < sentence.size()
                && next - at < MOST_LINKS
                && LINKS.contains(sentence.token(next).text())) {
            next++;
        }
        boolean linked =
                next > at && next < sentence.size() && isNameWord(sentence.token(next)) && !isDate(sentence, next);
        Token link = sentence.token(at);
        boolean list = link.is("and") && !hasLinkBefore(sentence, at);
        boolean place = link.is("in") || link.is("on") || link.is("the") || link.is("a");
        return linked
                        && !list
                        && !place
                        && !lexicon.isFunction(sentence.token(next).text())
                ? next + 1
                : at;
    }

    private static boolean hasLinkBefore(Sentence sentence, int at) {
        return at >= 2
                && (sentence.token(at - 2).is("of") || sentence.token(at - 2).is("for"));
    }

    private boolean hasBody(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            if (lexicon.isBody(sentence.token(i).text())
                    && !lexicon.isTitle(sentence.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static int withSuffix(Sentence sentence, int end) {
        int at = sentence.isAt(end, ",") ? end + 1 : end;
        boolean suffix =
                at < sentence.size() && SUFFIXES.contains(sentence.token(at).lower());
        return suffix ? at + 1 : end;
    }
}
