package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a sentence: runs of capitalised words with the small words that names hold. It remembers the names of
 * the last sentence, since they are asked for again and again; so each article needs a finder of its own.
 */
public final class NameFinder {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "el", "bin",
            "ibn", "bint", "ter", "ten", "zu", "af", "av", "y", "e", "abu");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "a", "on", "and", "&", "in");
    private static final Set<String> TIME = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int MOST_LINKS = 3;
    private static final int NICKNAME_WORDS = 3;

    private final Lexicon lexicon;
    private @Nullable Sentence lastSentence;
    private List<Mention> lastNames = List.of();

    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names of a sentence in the order of print. */
    @SuppressWarnings("ReferenceEquality") // the very sentence, not one like it
    public List<Mention> names(Sentence sentence) {
        if (sentence != lastSentence) {
            lastNames = find(sentence);
            lastSentence = sentence;
        }
        return lastNames;
    }

    private List<Mention> find(Sentence sentence) {
        List<Mention> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = startsName(sentence, at) ? nameEnd(sentence, at) : at;
            if (end > at) {
                names.add(Mention.of(Mention.Kind.NAME, sentence, at, end - 1));
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }

    private boolean startsName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (PARTICLES.contains(token.text()) && at + 1 < sentence.size()) {
            return isParticleName(sentence, at);
        }
        return isNameWord(token)
                && !lexicon.isCommon(token.text())
                && !isPlainOpening(sentence, at)
                && !isBareNationality(sentence, at)
                && !token.text().endsWith("-based");
    }

    /** Names that begin with a small particle: van der Berg; a bare 'de' or 'y' before a capital is too weak. */
    private boolean isParticleName(Sentence sentence, int at) {
        boolean strong =
                Set.of("van", "von", "bin", "abu").contains(sentence.token(at).text());
        return strong
                && (isNameWord(sentence.token(at + 1))
                        || PARTICLES.contains(sentence.token(at + 1).text()));
    }

    /** A word that opens a sentence with a capital only because it opens it. */
    private boolean isPlainOpening(Sentence sentence, int at) {
        boolean opening = at == 0 || sentence.token(at - 1).isQuotation() && at == 1;
        String word = sentence.token(at).text();
        boolean plain =
                lexicon.isGroup(word) || lexicon.isDocument(word) || word.endsWith("ly") || word.endsWith("ing");
        boolean alone = at + 1 >= sentence.size() || !isNameWord(sentence.token(at + 1));
        return opening && plain && alone;
    }

    private boolean isBareNationality(Sentence sentence, int at) {
        boolean alone = at + 1 >= sentence.size() || !isNameWord(sentence.token(at + 1));
        return alone && lexicon.country(sentence.token(at).text()) != null;
    }

    static boolean isNameWord(Token token) {
        if (!token.isWord()) {
            return false;
        }
        return token.isCapitalised() || hasInnerCapital(token.text());
    }

    /** al-Masri, d’Arcy. */
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
        if (isNameWord(token) && !isDayOrPronoun(token)) {
            return isApart(sentence, end) ? end : end + 1;
        }
        if (isNickname(sentence, end)) {
            return end + 2;
        }
        if (PARTICLES.contains(token.text())) {
            return afterParticles(sentence, end);
        }
        return hasBody(sentence, first, end) || token.is("&") ? afterLinks(sentence, end) : end;
    }

    private static boolean isDayOrPronoun(Token token) {
        String word = Lexicon.lower(token.text());
        return TIME.contains(word) || token.is("I");
    }

    /** Two names that stand side by side without being one: nothing yet but an acronym after a name. */
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
                && !lexicon.isCommon(sentence.token(at + 1).text())
                && token.text().split(" ", -1).length <= NICKNAME_WORDS
                && Character.isUpperCase(token.text().codePointAt(0))
                && Character.isLetter(token.text().charAt(token.text().length() - 1));
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
        boolean linked = next > at && next < sentence.size() && isNameWord(sentence.token(next));
        boolean list = sentence.token(at).is("and") && !hasLinkBefore(sentence, at);
        boolean place = sentence.token(at).is("in")
                || sentence.token(at).is("on")
                || sentence.token(at).is("the");
        return linked
                        && !list
                        && !place
                        && !lexicon.isCommon(sentence.token(next).text())
                ? next + 1
                : at;
    }

    private static boolean hasLinkBefore(Sentence sentence, int at) {
        return at >= 2
                && (sentence.token(at - 2).is("of") || sentence.token(at - 2).is("for"));
    }

    private boolean hasBody(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            if (lexicon.isBody(sentence.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static int withSuffix(Sentence sentence, int end) {
        int at = sentence.isAt(end, ",") ? end + 1 : end;
        boolean suffix = sentence.isAt(at, "Jr.") || sentence.isAt(at, "Sr.");
        return suffix ? at + 1 : end;
    }
}
