package org.inquit.evaluation;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether two full names mean the same person or body.
 *
 * <p>Titles, case and accents count for nothing. One name may have up to two words more (a middle name, a place) where the
 * first and last agree, an initial may stand for a first name, an acronym for a name, a lone last name for all of it.
 */
final class SameName {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> SMALL = Set.of("of", "for", "and", "in", "on", "the", "de", "la");
    private static final Set<String> TITLES =
            Set.of(("mr mrs ms dr sen rep gov president prime minister mayor chief judge"
                            + " justice sgt const insp prof sir lady premier coach rev gen col capt lt officer detective attorney"
                            + " general secretary the")
                    .split(" "));

    private SameName() {}

    static boolean test(@Nullable String goldName, @Nullable String givenName) {
        List<String> gold = words(goldName);
        List<String> given = words(givenName);
        if (gold.isEmpty() || given.isEmpty()) {
            return false;
        }
        return gold.equals(given) || isAcronym(given, gold) || isAcronym(gold, given) || nearlySame(gold, given);
    }

    private static boolean nearlySame(List<String> gold, List<String> given) {
        if (Math.abs(gold.size() - given.size()) > 2) {
            return false;
        }
        if (gold.size() >= 2 && given.size() >= 2) {
            return endsAgree(gold, given) || Collections.indexOfSubList(longer(gold, given), shorter(gold, given)) >= 0;
        }
        return gold.size() == 1 && given.size() <= 3 && last(given).equals(gold.get(0));
    }

    private static boolean endsAgree(List<String> gold, List<String> given) {
        String first = gold.get(0);
        String other = given.get(0);
        boolean initial = (first.length() == 1 || other.length() == 1) && first.charAt(0) == other.charAt(0);
        return last(gold).equals(last(given)) && (first.equals(other) || initial);
    }

    private static boolean isAcronym(List<String> shorter, List<String> name) {
        return name.size() > 2 && shorter.size() == 1 && shorter.get(0).equals(acronym(name));
    }

    private static String acronym(List<String> name) {
        return name.stream()
                .filter(word -> !SMALL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** The words that count; the titles only where there is nothing else. */
    private static List<String> words(@Nullable String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD);
        String ascii = NOT_ASCII.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> all = WORD.matcher(POSSESSIVE.matcher(ascii).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> proper =
                all.stream().filter(word -> !TITLES.contains(word)).toList();
        return proper.isEmpty() ? all : proper;
    }

    private static List<String> longer(List<String> one, List<String> other) {
        return one.size() < other.size() ? other : one;
    }

    private static List<String> shorter(List<String> one, List<String> other) {
        return one.size() < other.size() ? one : other;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
