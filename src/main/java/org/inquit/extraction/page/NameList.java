package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of a byline and tells them from the papers, places and roles printed among them. */
final class NameList {

    private static final Set<String> ASIDES = Set.of("|", "/", "\u00B7", "\u2022", "\u2013", "\u2014", "-", "(", ")");
    private static final Set<String> JOINTS = Set.of("and", "&", "with", "AND", "And", "By", "by");
    private static final Set<String> PREPOSITIONS = Set.of("in", "for", "of", "at", "from", "on");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");

    private final List<String> names = new ArrayList<>();
    private final List<String> part = new ArrayList<>();
    private boolean aside;
    private boolean asideToEnd;
    private boolean afterComma;
    private boolean paperNamed;

    private NameList() {}

    /** The names in the order of print, none where only a paper is named; null where this is no byline. */
    static @Nullable List<String> parse(String text) {
        NameList list = new NameList();
        for (String word : Words.of(spaced(text))) {
            if (!word.isEmpty() && !list.take(word)) {
                return null;
            }
        }
        return list.endPart() && list.isTold() ? List.copyOf(list.names) : null;
    }

    private boolean isTold() {
        return paperNamed || !names.isEmpty();
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = ",;|/\u00B7\u2022()".indexOf(c) >= 0;
            spaced.append(mark ? " " + c + " " : String.valueOf(c));
        }
        return spaced.toString();
    }

    private boolean take(String word) {
        if (ASIDES.contains(word)) {
            boolean ended = endPart();
            asideToEnd |= paperNamed || !names.isEmpty();
            return ended;
        }
        if (isComma(word) || JOINTS.contains(word)) {
            boolean ended = endPart();
            afterComma = isComma(word);
            return ended;
        }
        return PREPOSITIONS.contains(word) ? startAside() : part.add(word);
    }

    private static boolean isComma(String word) {
        return word.equals(",") || word.equals(";");
    }

    private boolean startAside() {
        boolean ended = endPart();
        aside = true;
        return ended;
    }

    private boolean endPart() {
        boolean known = part.isEmpty() || isKnown();
        aside = false;
        part.clear();
        return known;
    }

    private boolean isKnown() {
        return (aside || asideToEnd) ? isAside() : isNameOrAffiliation();
    }

    private boolean isAside() {
        return part.size() <= 8
                && part.stream().filter(word -> !Words.startsUpper(word)).count() <= 3;
    }

    private boolean isNameOrAffiliation() {
        if (isSuffix()) {
            return true;
        }
        if (PersonName.is(part) && !(afterComma && PersonName.mayBePlace(part.get(0)))) {
            names.add(String.join(" ", part));
            return true;
        }
        return isAffiliation();
    }

    private boolean isSuffix() {
        return !names.isEmpty() && part.size() == 1 && SUFFIXES.contains(Words.plain(part.get(0)));
    }

    /** A paper, a role, an address of the author or one word, which is a place or an agency. */
    private boolean isAffiliation() {
        boolean paper = part.stream().anyMatch(PersonName::isPaperOrRole);
        paperNamed |= paper;
        boolean told = paper || part.size() == 1 || (afterComma && PersonName.mayBePlace(part.get(0)));
        return told && part.size() <= 8 && part.stream().allMatch(NameList::isAffiliationWord);
    }

    private static boolean isAffiliationWord(String word) {
        return Words.startsUpper(word) || word.indexOf('@') >= 0 || PersonName.isPaperOrRole(word);
    }
}
