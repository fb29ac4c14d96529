package org.inquit.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One invented article in the form in which pages come: headline, standfirst, byline, date, paragraphs, publisher. */
final class NewsPage {

    private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 7 * 365;
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final int FEWEST_QUOTES = 9;
    private static final int QUOTES_MORE = 3;
    private static final int FEWEST_SPEAKERS = 3;

    private final Words names = Words.of("/load/names.txt");
    private final Words wording = Words.of("/load/wording.txt");
    private final Cast cast;
    private final Random random;
    private final int day;
    private final String place;
    private final String paper;
    private final List<String> lines = new ArrayList<>();

    /** The article number {@code number} of the archive of {@code seed}, which no other article changes. */
    NewsPage(Cast cast, long seed, int number) {
        this.cast = cast;
        this.random = new Random(seed * 1_000_003 + number);
        this.day = random.nextInt(DAYS);
        this.place = cast.place(random);
        this.paper = cast.place(random) + ' ' + Words.any(names.each("paper"), random);
    }

    String text() {
        LocalDate date = EARLIEST.plusDays(day);
        lines.add(capital(statement().replace(",", "")));
        lines.add(capital(statement()) + '.');
        lines.add("By " + cast.reporter(random) + (random.nextInt(4) == 0 ? " and " + cast.reporter(random) : ""));
        lines.add(date.format(PRINTED));
        lines.add(place.toUpperCase(Locale.ROOT) + " — " + capital(statement()) + ". " + capital(statement()) + '.');
        paragraphs();
        lines.add("© " + date.getYear() + ' ' + paper);
        return String.join("\n\n", lines) + '\n';
    }

    /** Each speaker is introduced; then those who are known go on until there are enough quotes. */
    private void paragraphs() {
        int quotes = FEWEST_QUOTES + random.nextInt(QUOTES_MORE);
        List<Speaker> speakers = cast.draw(FEWEST_SPEAKERS + random.nextInt(3), random);
        for (Speaker speaker : speakers) {
            quotes -= say(speaker, " first", random.nextInt(2));
        }
        if (random.nextInt(2) == 0) {
            write("nameless", speakers.get(0));
            quotes--;
        }
        for (int i = 0; quotes > 0; i++) {
            quotes -= say(speakers.get(i % speakers.size()), " again", random.nextInt(Math.min(2, quotes)));
        }
    }

    /** Gives the number of quotes: one, and one more for each paragraph in which the speaker goes on. */
    private int say(Speaker speaker, String section, int more) {
        write(speaker.form() + section, speaker);
        for (int i = 0; i < more; i++) {
            write(speaker.form() + " goes on", speaker);
        }
        if (random.nextInt(3) == 0) {
            write("plain", speaker);
        }
        return 1 + more;
    }

    private void write(String section, Speaker speaker) {
        String form = wording.line(section, random);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', from)) {
            int close = form.indexOf('}', open);
            filled.append(form, from, open).append(filling(form.substring(open + 1, close), speaker));
            from = close + 1;
        }
        lines.add(filled.append(form.substring(from)).toString());
    }

    private String filling(String blank, Speaker speaker) {
        return switch (blank) {
            case "name" -> speaker.name();
            case "known", "short" -> speaker.known();
            case "he" -> speaker.pronoun();
            case "He" -> capital(speaker.pronoun());
            case "capacity" -> speaker.capacity((double) day / DAYS);
            case "day" -> weekday();
            case "place" -> place;
            case "paper" -> paper;
            case "fragment" -> wording.line("fragment", random);
            case "sentence" -> statement();
            case "Sentence" -> capital(statement());
            default -> throw new IllegalArgumentException("no filling for {" + blank + '}');
        };
    }

    private String statement() {
        String tail = wording.line("tail", random);
        return wording.line("subject", random)
                + ' '
                + wording.line("predicate", random)
                + (tail.equals(",") ? "" : tail);
    }

    private String weekday() {
        return EARLIEST.plusDays(day - random.nextInt(6)).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
