package org.inquit.extraction.page;

import java.util.Locale;
import java.util.Set;

/** What the first and last characters of a line tell about the sentence that it belongs to. */
final class Punctuation {

    private static final String CLOSING_MARKS = "\"\u201D\u2019'\u00BB)]";
    private static final String OPENING_MARKS = "\"\u201C\u2018'\u00AB([";
    private static final String TERMINALS = ".!?\u2026:";
    private static final String CONTINUING = ",.;:!?)]\u201D\u2026";

    /** Words that no sentence and hardly any heading ends with. */
    private static final Set<String> OPEN_ENDS = WordList.of("""
            a, an, the, of, and, or, but, that, which, who, whose, with, from, by, than, as, is, are, was, were,
            be, been, has, have, had, will, would, could, should, may, its, his, their, our, your, my, said,
            says, told, to, in, on, for, at, into, about, between, against, during, while, if, because, he, she,
            they, we, i, near""");

    private static final Set<String> SURE_OPEN_ENDS =
            Set.of("a", "an", "the", "of", "and", "or", "that", "with", "than");

    private static final Set<String> ABBREVIATIONS = WordList.of("""
            mr., mrs., ms., dr., prof., gen., sen., rep., gov., lt., col., st., no., jr., sr., vs., inc., co.,
            corp., ltd., jan., feb., aug., sept., oct., nov., dec.""");

    private Punctuation() {}

    static boolean endsSentence(String text) {
        int last = lastOutsideMarks(text);
        return last >= 0 && TERMINALS.indexOf(text.charAt(last)) >= 0;
    }

    static boolean endsWithStop(String text) {
        int last = lastOutsideMarks(text);
        return last >= 0 && text.charAt(last) == '.' && !endsAbbreviated(text);
    }

    /** Whether the last word is an abbreviation, whose stop may or may not end the sentence too. */
    static boolean endsAbbreviated(String text) {
        String word = Words.last(text);
        boolean initials = word.length() > 2 && word.endsWith(".") && word.charAt(word.length() - 3) == '.';
        boolean initial = word.length() == 2 && Words.startsUpper(word) && word.endsWith(".");
        return initials || initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean endsWithQuestionInMarks(String text) {
        int last = lastOutsideMarks(text);
        return last >= 0 && last < text.length() - 1 && "?!".indexOf(text.charAt(last)) >= 0;
    }

    static boolean endsOpen(String text) {
        return endsOpenMark(text) || endsPaused(text) || OPEN_ENDS.contains(Words.last(text));
    }

    static boolean endsSurelyOpen(String text) {
        return endsPaused(text) || SURE_OPEN_ENDS.contains(Words.last(text));
    }

    static boolean endsOpenMark(String text) {
        return !text.isEmpty() && "\u201C\u2018\u00AB([".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean endsMarked(String text) {
        return !text.isEmpty() && CLOSING_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean startsContinuing(String text) {
        return !text.isEmpty() && (CONTINUING.indexOf(text.charAt(0)) >= 0 || startsWithEnding(text));
    }

    /** Lower case at the start, be it behind an opening mark. */
    static boolean startsLowerCase(String text) {
        int first = 0;
        while (first < text.length() && OPENING_MARKS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < text.length() && Character.isLowerCase(text.codePointAt(first));
    }

    /** What is printed close to the word before: the 's of a name, the -based of a city. */
    private static boolean startsWithEnding(String text) {
        return text.length() > 1 && "\u2019'-".indexOf(text.charAt(0)) >= 0 && Character.isLowerCase(text.charAt(1));
    }

    private static boolean endsPaused(String text) {
        return !text.isEmpty() && ",;\u2014\u2013".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int lastOutsideMarks(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last;
    }
}
