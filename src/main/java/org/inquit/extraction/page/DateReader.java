package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads the dates of a line that holds nothing but dates, times and the words round them; never those of prose. */
final class DateReader {

    private static final Set<String> UPDATES = Set.of("updated", "modified", "edited", "revised", "update");
    private static final Set<String> PUBLICATIONS = Set.of("published", "posted", "created", "issued", "first");

    private static final Set<String> AROUND = WordList.of("""
            last, originally, at, on, and, am, pm, a.m, p.m, noon, midnight, local, time, et, est, edt, ct, cst,
            cdt, mt, mst, mdt, pt, pst, pdt, gmt, utc, bst, cet, cest, eet, eest, ist, aest, jst, z, mon, tue,
            tues, wed, thu, thur, thurs, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday,
            sunday, read, min, mins, minute, minutes, comment, comments, -""");

    private static final Set<String> COUNTED = Set.of("am", "pm", "a.m", "p.m", "min", "mins", "minutes", "comments");
    private static final String BETWEEN = " \t\n\u000B\f\r,|\u00B7\u2022()\u2013\u2014";
    private static final int LONGEST = 160;

    private final List<String> words;
    private final List<PrintedDate> dates = new ArrayList<>();
    private boolean updated;
    private boolean timed;

    private DateReader(List<String> words) {
        this.words = words;
    }

    /** The dates of a line of dates, in the order of print; none for any other line. */
    static List<PrintedDate> read(String text) {
        if (text.length() > LONGEST || !Words.holdDigit(text)) {
            return List.of();
        }
        DateReader reader = new DateReader(words(text));
        return reader.readAll() && reader.isTold() ? List.copyOf(reader.dates) : List.of();
    }

    /** Where a tail of dates begins, as on 'By Jane Doe | November 6, 2025'; the length of the text where none does. */
    static int tailStart(String text) {
        int at = text.length() > LONGEST || !Words.holdDigit(text) ? -1 : text.indexOf(' ');
        while (at >= 0) {
            if (!read(text.substring(at + 1)).isEmpty()) {
                return at;
            }
            at = text.indexOf(' ', at + 1);
        }
        return text.length();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), BETWEEN);
        while (tokens.hasMoreTokens()) {
            words.add(withoutStop(tokens.nextToken()));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String withoutStop(String word) {
        boolean stopped = word.endsWith(".") || word.endsWith(":");
        return stopped ? word.substring(0, word.length() - 1) : word;
    }

    private boolean readAll() {
        int at = 0;
        while (at < words.size()) {
            int read = readAt(at);
            if (read == 0) {
                return false;
            }
            at += read;
        }
        return true;
    }

    private int readAt(int at) {
        DateForm form = DateForm.at(words, at);
        if (form.words() > 0) {
            dates.add(new PrintedDate(form.day(), updated, form.words() == words.size()));
            return form.words();
        }
        return isAround(at) ? 1 : 0;
    }

    private boolean isAround(int at) {
        String word = words.get(at);
        updated = UPDATES.contains(word) || (updated && !PUBLICATIONS.contains(word));
        boolean time = isTime(word);
        timed |= time;
        return time || UPDATES.contains(word) || PUBLICATIONS.contains(word) || AROUND.contains(word) || isCounted(at);
    }

    private boolean isCounted(int at) {
        return Words.isNumber(words.get(at)) && at + 1 < words.size() && COUNTED.contains(words.get(at + 1));
    }

    /** '5:00', '17.30', '5am', '10:12am'. */
    private static boolean isTime(String word) {
        boolean half = word.endsWith("am") || word.endsWith("pm");
        String clock = half ? word.substring(0, word.length() - 2) : word;
        boolean digits =
                !clock.isEmpty() && clock.length() <= 8 && clock.chars().allMatch(c -> "0123456789:.".indexOf(c) >= 0);
        return digits && (half || clock.indexOf(':') > 0 || clock.indexOf('.') > 0);
    }

    /** A day without a year says something only beside a time: alone it may be a heading. */
    private boolean isTold() {
        return dates.stream().anyMatch(date -> date.day() != null) || (timed && !dates.isEmpty());
    }
}
