package org.inquit.extraction.speech;

import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;

/** Tells marked words that nobody says: distance, titles of works, mottos, names, words as words. */
final class Refusal {

    private static final Set<String> NAMING = Set.of(
            "called",
            "dubbed",
            "nicknamed",
            "titled",
            "entitled",
            "named",
            "so-called",
            "labelled",
            "labeled",
            "termed",
            "known",
            "branded",
            "christened",
            "labels",
            "calls");
    private static final Set<String> WORKS = Set.of(
            "novel",
            "book",
            "song",
            "album",
            "film",
            "movie",
            "play",
            "poem",
            "essay",
            "series",
            "show",
            "opera",
            "musical",
            "painting",
            "exhibition",
            "hit",
            "single",
            "ballad",
            "memoir",
            "documentary",
            "novels",
            "hymn",
            "motto",
            "slogan",
            "sign",
            "banner",
            "inscription",
            "word",
            "phrase",
            "term",
            "title",
            "headline",
            "chapter",
            "episode",
            "lyrics",
            "placard",
            "letters",
            "legend");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "this", "such", "any", "no");
    private static final int SHORT = 3;

    private Refusal() {}

    /**
     * Whether nobody says the words.
     *
     * @param cued whether a reporting clause stands in the sentence
     * @param continued whether a quote of the paragraph may go on here
     */
    static boolean refuses(Sentence sentence, int at, boolean cued, boolean continued) {
        Token quotation = sentence.token(at);
        int words = quotation.text().strip().split("\\s+", -1).length;
        if (isName(sentence, at) || isTitleCase(quotation.text()) || isNamed(sentence, at) && words <= 2 * SHORT) {
            return true;
        }
        boolean label = words <= SHORT && !endsInStop(quotation.text());
        if (cued) {
            return false;
        }
        boolean afterDeterminer = at > 0
                && DETERMINERS.contains(Lexicon.lower(sentence.token(at - 1).text()));
        return label && (!continued || afterDeterminer) || !continued && words <= SHORT && !standsAlone(sentence);
    }

    private static boolean standsAlone(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isWord).count() == 0;
    }

    private static boolean endsInStop(String words) {
        String trimmed = words.strip();
        return !trimmed.isEmpty() && ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
    }

    /** 'A Lamp for the Drowned': a title of a work, whoever names it. */
    private static boolean isTitleCase(String words) {
        int capitals = 0;
        for (String word : words.strip().split("\\s+", -1)) {
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            capitals += capital ? 1 : 0;
            if (!capital && word.length() > 3) {
                return false;
            }
        }
        return capitals >= 2 && !endsInStop(words);
    }

    private static boolean isName(Sentence sentence, int at) {
        boolean between = at > 0 && at + 1 < sentence.size();
        return between
                && sentence.token(at - 1).isCapitalised()
                && sentence.token(at + 1).isCapitalised()
                && !sentence.token(at).text().contains(",")
                && Character.isUpperCase(sentence.token(at).text().strip().codePointAt(0))
                && sentence.token(at).text().split(" ", -1).length <= 2;
    }

    private static boolean isNamed(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String word = Lexicon.lower(sentence.token(i).text());
            boolean works = WORKS.contains(word) && i >= at - 2;
            if (NAMING.contains(word) && i >= at - 2 || works) {
                return true;
            }
        }
        return false;
    }
}
