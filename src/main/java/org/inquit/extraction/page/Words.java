package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a line as the closed lists spell them. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** Whether there are no more than {@code limit} words; reads no further than it must. */
    static boolean atMost(String text, int limit) {
        int at = -1;
        for (int i = 0; i < limit; i++) {
            at = text.indexOf(' ', at + 1);
            if (at < 0) {
                return true;
            }
        }
        return false;
    }

    static String first(String text, int count) {
        int at = -1;
        for (int i = 0; i < count; i++) {
            at = text.indexOf(' ', at + 1);
            if (at < 0) {
                return text;
            }
        }
        return text.substring(0, at);
    }

    /** Where the last {@code count} words begin; 0 where there are no more. */
    static int startOfLast(String text, int count) {
        int at = text.length();
        for (int i = 0; i < count && at >= 0; i++) {
            at = text.lastIndexOf(' ', at - 1);
        }
        return at + 1;
    }

    static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Lower case, straight apostrophes, nothing but letters and digits at the edges. */
    static String plain(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    static List<String> plainWords(String text) {
        List<String> plain = new ArrayList<>();
        for (String word : of(text)) {
            plain.add(plain(word));
        }
        return plain;
    }

    /** Letters and digits alone, so that two prints of the same words are equal. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.chars()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    static boolean holdDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
