package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names in a sentence: runs of capitalised words with the small words that names hold. */
final class NameFinder {

    private static final Set<String> LINKS = Set.of("of", "for", "the", "a", "on", "and", "&", "in");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final int HEADING_WORDS = 6;
    private static final int MOST_LINKS = 3;
    private static final int NICKNAME_WORDS = 3;

    /** Words after which a number belongs to a name: 'Teachers Local 12'. */
    private static final Set<String> NUMBERED =
            Set.of("Local", "Lodge", "Post", "District", "Chapter", "Precinct", "Ward", "Unit", "Council");

    private final Lexicon lexicon;
    private final ProperWords proper;
    private final NameStart start;

    NameFinder(Lexicon lexicon, ProperWords proper) {
        this.lexicon = lexicon;
        this.proper = proper;
        this.start = new NameStart(lexicon, proper);
    }

    /** First and last place of each name, in the order of print. */
    List<int[]> names(Sentence sentence) {
        List<int[]> names = new ArrayList<>();
        if (isHeading(sentence)) {
            return names;
        }
        int at = 0;
        while (at < sentence.size()) {
            int end = start.isAt(sentence, at) ? nameEnd(sentence, at) : at;
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
        if (NameWords.isNameWord(token) && !NameWords.isDate(sentence, end) && !token.is("i")) {
            return isApart(sentence, end) ? end : end + 1;
        }
        boolean numbered = token.kind() == Token.Kind.NUMBER
                && NUMBERED.contains(sentence.token(end - 1).text());
        if (numbered) {
            return end + 1;
        }
        if (isNickname(sentence, end)) {
            return end + 2;
        }
        if (NameWords.isParticle(token)) {
            return NameWords.afterParticles(sentence, end);
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
                && NameWords.isNameWord(sentence.token(at + 1))
                && !lexicon.isFunction(sentence.token(at + 1).text())
                && isNicknameLike(token.text().strip());
    }

    private static boolean isNicknameLike(String words) {
        return !words.isEmpty()
                && words.split(" ", -1).length <= NICKNAME_WORDS
                && Character.isUpperCase(words.codePointAt(0))
                && Character.isLetter(words.charAt(words.length() - 1));
    }

    private int afterLinks(Sentence sentence, int at) {
        int next = at;
        while (next < sentence.size()
                && next - at < MOST_LINKS
                && LINKS.contains(sentence.token(next).text())) {
            next++;
        }
        boolean linked = next > at
                && next < sentence.size()
                && NameWords.isNameWord(sentence.token(next))
                && !NameWords.isDate(sentence, next);
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
