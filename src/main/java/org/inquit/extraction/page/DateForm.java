package org.inquit.extraction.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which pages print a day, matched at one word of a line.
 *
 * @param words how many words the form takes; 0 where none matches
 * @param day the day, null where it is not complete
 */
record DateForm(int words, @Nullable LocalDate day) {

    private static final DateForm NONE = new DateForm(0, null);

    private static final Pattern BETWEEN = Pattern.compile("[-/.t]");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "sept",
            "october",
            "november",
            "december");

    static DateForm at(List<String> words, int at) {
        int first = monthOf(words, at);
        if (first > 0) {
            return dayAndYear(words, first, dayOf(words, at + 1), at + 2);
        }
        int day = dayOf(words, at);
        int second = monthOf(words, at + 1);
        return day > 0 && second > 0 ? dayAndYear(words, second, day, at + 2) : numeric(words.get(at));
    }

    private static DateForm dayAndYear(List<String> words, int month, int day, int yearAt) {
        if (day == 0) {
            return NONE;
        }
        int year = yearOf(wordAt(words, yearAt));
        return year == 0 ? new DateForm(2, null) : new DateForm(3, valid(year, month, day));
    }

    /** '2025-11-06', with or without a time behind it; '6/11/2025', '06.11.2025'. */
    private static DateForm numeric(String word) {
        List<String> parts = opensWithDigit(word) ? List.of(BETWEEN.split(word, 4)) : List.of();
        if (parts.size() < 3) {
            return NONE;
        }
        if (yearOf(parts.get(0)) > 0 && word.charAt(4) == '-') {
            return complete(yearOf(parts.get(0)), number(parts.get(1)), number(parts.get(2)));
        }
        return parts.size() == 3 && yearOf(parts.get(2)) > 0
                ? dayAndMonth(yearOf(parts.get(2)), number(parts.get(0)), number(parts.get(1)))
                : NONE;
    }

    private static boolean opensWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** The order of day and month differs by country: it is known only where one of them cannot be a month. */
    private static DateForm dayAndMonth(int year, int first, int second) {
        if (first == 0 || second == 0 || first > 31 || second > 31) {
            return NONE;
        }
        if (first <= 12 && second <= 12 && first != second) {
            return new DateForm(1, null);
        }
        return first > 12 ? complete(year, second, first) : complete(year, first, second);
    }

    private static DateForm complete(int year, int month, int day) {
        LocalDate date = valid(year, month, day);
        return date == null ? NONE : new DateForm(1, date);
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static int monthOf(List<String> words, int at) {
        String word = wordAt(words, at);
        boolean named = word.length() == 3 || MONTH_NAMES.contains(word);
        return named ? MONTHS.getOrDefault(word.substring(0, 3), 0) : 0;
    }

    /** '6', '06', '6th'. */
    private static int dayOf(List<String> words, int at) {
        String word = wordAt(words, at);
        boolean ordinal = word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
        int day = number(ordinal ? word.substring(0, word.length() - 2) : word);
        return day <= 31 ? day : 0;
    }

    private static int yearOf(String word) {
        int year = word.length() == 4 ? number(word) : 0;
        return year >= 1600 && year < 2200 ? year : 0;
    }

    private static int number(String word) {
        return word.length() <= 4 && Words.isNumber(word) ? Integer.parseInt(word) : 0;
    }

    private static String wordAt(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
