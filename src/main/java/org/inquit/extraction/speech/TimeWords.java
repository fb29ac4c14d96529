package org.inquit.extraction.speech;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.inquit.extraction.DatePrecision;
import org.inquit.extraction.SaidOn;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Turns words for time into dates, seen from the day of the article: a weekday is the latest such day, a month the
 * latest such month, neither after the article.
 */
final class TimeWords {

    private static final int LONGEST_DAY = 31;
    private static final int FIRST_YEAR = 1900;

    private final Parse parse;
    private final LocalDate published;

    TimeWords(Parse parse, LocalDate published) {
        this.parse = parse;
        this.published = published;
    }

    /** The date that the words from a place tell, null where they tell none. */
    @Nullable
    SaidOn at(int place, String text) {
        String word = parse.word(place);
        if (word.equals("last") || word.equals("this")) {
            return relative(place, word.equals("last") ? 1 : 0, text);
        }
        if (parse.tag(place) == Tag.NUMBER && parse.isAt(place - 1, "in")) {
            return year(place, text);
        }
        return parse.tag(place) == Tag.TIME ? calendar(place, word, text) : null;
    }

    private @Nullable SaidOn calendar(int place, String word, String text) {
        if (word.equals("today") || word.equals("tonight")) {
            return said(published, DatePrecision.DAY, place, place, text);
        }
        if (word.equals("yesterday")) {
            return said(published.minusDays(1), DatePrecision.DAY, place, place, text);
        }
        DayOfWeek day = day(word);
        Month month = month(word);
        return day != null ? weekday(day, place, text) : month == null ? null : month(month, place, text);
    }

    private SaidOn weekday(DayOfWeek day, int place, String text) {
        return said(published.with(TemporalAdjusters.previousOrSame(day)), DatePrecision.DAY, place, place, text);
    }

    private SaidOn month(Month month, int place, String text) {
        Integer day = number(place + 1);
        if (day == null || day < 1 || day > LONGEST_DAY) {
            LocalDate first = LocalDate.of(published.getYear(), month, 1);
            return said(
                    first.isAfter(published) ? first.minusYears(1) : first, DatePrecision.MONTH, place, place, text);
        }
        int comma = parse.isAt(place + 2, ",") ? 1 : 0;
        Integer year = number(place + 2 + comma);
        int known = year == null ? 0 : year;
        boolean printed = known >= FIRST_YEAR;
        LocalDate date = date(printed ? known : published.getYear(), month, day);
        boolean later = !printed && date.isAfter(published);
        return said(
                later ? date.minusYears(1) : date,
                DatePrecision.DAY,
                place,
                printed ? place + 2 + comma : place + 1,
                text);
    }

    private static LocalDate date(int year, Month month, int day) {
        return LocalDate.of(year, month, Math.min(day, month.length(Year.isLeap(year))));
    }

    private @Nullable SaidOn year(int place, String text) {
        Integer printed = number(place);
        int year = printed == null ? 0 : printed;
        boolean known = year >= FIRST_YEAR && year <= published.getYear();
        return known ? said(LocalDate.of(year, 1, 1), DatePrecision.YEAR, place, place, text) : null;
    }

    /** 'Last week', 'this month', 'last Monday'. */
    private @Nullable SaidOn relative(int place, int back, String text) {
        return switch (parse.word(place + 1)) {
            case "week" ->
                said(
                        published.minusWeeks(back).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        DatePrecision.WEEK,
                        place,
                        place + 1,
                        text);
            case "month" ->
                said(published.minusMonths(back).withDayOfMonth(1), DatePrecision.MONTH, place, place + 1, text);
            case "year" ->
                said(published.minusYears(back).withDayOfYear(1), DatePrecision.YEAR, place, place + 1, text);
            default -> null;
        };
    }

    private @Nullable Integer number(int place) {
        if (parse.tag(place) != Tag.NUMBER
                || !parse.word(place).chars().allMatch(Character::isDigit)
                || parse.word(place).length() > 4) {
            return null;
        }
        return Integer.valueOf(parse.word(place));
    }

    private SaidOn said(LocalDate date, DatePrecision precision, int first, int last, String text) {
        return new SaidOn(
                date,
                precision,
                text.substring(parse.token(first).start(), parse.token(last).end()));
    }

    private static @Nullable DayOfWeek day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (abbreviates(word, day.name())) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable Month month(String word) {
        for (Month month : Month.values()) {
            if (abbreviates(word, month.name())) {
                return month;
            }
        }
        return null;
    }

    private static boolean abbreviates(String word, String name) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.length() >= 3 && name.toLowerCase(Locale.ROOT).startsWith(bare);
    }
}
