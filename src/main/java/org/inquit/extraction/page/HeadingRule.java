package org.inquit.extraction.page;

import java.util.List;
import java.util.Set;

/** Knows the headings between paragraphs; a line that may be speech is never one. */
final class HeadingRule {

    private static final int LONGEST = 12;
    private static final int LONGEST_LETTERS = 100;

    private static final Set<String> QUESTION_WORDS = WordList.of("""
            what, what's, why, how, how's, who, who's, when, where, where's, which, whose, is, are, can, could,
            will, would, does, do, did, should, has, have, was, were, and, so, but""");

    private HeadingRule() {}

    static boolean fits(List<Line> paragraph) {
        String text = paragraph.get(0).text();
        return paragraph.size() == 1
                && text.length() <= LONGEST_LETTERS
                && Words.atMost(text, LONGEST)
                && !ListItem.is(text)
                && !text.contains(": ")
                && !Punctuation.startsLowerCase(text)
                && (isTitle(text) || isQuestion(text));
    }

    private static boolean isTitle(String text) {
        return !Punctuation.endsSentence(text) && !Punctuation.endsOpen(text) && isUnmarkedOrWhole(text);
    }

    private static boolean isUnmarkedOrWhole(String text) {
        if (!QuotationMarks.any(text)) {
            return true;
        }
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        char last = inner.isEmpty() ? '.' : inner.charAt(inner.length() - 1);
        return QuotationMarks.any(text.substring(0, 1)) && !QuotationMarks.any(inner) && ",.!?".indexOf(last) < 0;
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("?")
                && !QuotationMarks.any(text)
                && QUESTION_WORDS.contains(Words.plain(Words.first(text, 1)));
    }
}
