package org.inquit.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values for the variables of the benchmark, in an order of chance; one comes again only after all others. */
final class Variables {

    private static final int CURSORS = 2_000;
    private static final int PAGE = 100;
    private static final int CONFIDENCES = 2_000;
    private static final int DAYS = 700;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int SHORT = 4;
    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]+)\"");

    private final Server server;
    private final Words names = Words.of("/load/names.txt");
    private final Words wording = Words.of("/load/wording.txt");
    private final Random random = new Random(1);

    Variables(Server server) {
        this.server = server;
    }

    /** The values of a source, as JSON. */
    List<String> of(String source) throws IOException, InterruptedException {
        List<String> values = new ArrayList<>(inOrder(source));
        Collections.shuffle(values, random);
        return values;
    }

    private List<String> inOrder(String source) throws IOException, InterruptedException {
        return switch (source) {
            case "article cursor" -> cursors("articles", "");
            case "expert cursor" -> cursors("experts", ", orderBy: [{ field: QUOTED_WORDS, direction: DESC }]");
            case "quote cursor" -> cursors("quotes", "");
            case "person" -> pairs("surname start", "surname end", "");
            case "organisation" -> pairs("place start", "place end", "");
            case "confidence" -> confidences();
            case "day" -> days();
            case "words" -> wordsOfSentences();
            case "slips" -> slips();
            default -> throw new IllegalArgumentException("no values for " + source);
        };
    }

    /** Cursors from the start of a list on. */
    private List<String> cursors(String list, String order) throws IOException, InterruptedException {
        List<String> cursors = new ArrayList<>();
        String after = "null";
        boolean more = true;
        while (more && cursors.size() < CURSORS) {
            String query = "query($after: String) { %s(first: %d, after: $after%s) { edges { cursor } } }"
                    .formatted(list, PAGE, order);
            String answer =
                    server.ask("{\"query\":" + Question.quoted(query) + ",\"variables\":{\"after\":" + after + "}}");
            List<String> page = CURSOR.matcher(answer)
                    .results()
                    .map(MatchResult::group)
                    .map(each -> each.substring("\"cursor\":".length()))
                    .toList();
            cursors.addAll(page);
            more = page.size() == PAGE;
            after = more ? page.get(PAGE - 1) : after;
        }
        return cursors;
    }

    private List<String> pairs(String starts, String ends, String by) {
        List<String> pairs = new ArrayList<>();
        for (String start : names.each(starts)) {
            names.each(ends).forEach(end -> pairs.add(Question.quoted(start + by + end)));
        }
        return pairs;
    }

    /** Days from the first of the archive on, so that most of it comes after each. */
    private List<String> days() throws IOException, InterruptedException {
        String answer = server.ask("{\"query\":\"{ quotes(first: 1) { aggregates { firstOn } } }\"}");
        Matcher first = DAY.matcher(answer);
        if (!first.find()) {
            throw new IllegalStateException("no day in " + answer);
        }
        LocalDate day = LocalDate.parse(first.group());
        return day.datesUntil(day.plusDays(DAYS))
                .map(each -> Question.quoted(each.toString()))
                .toList();
    }

    /** A word of a subject and one of a predicate, which some sentences have. */
    private List<String> wordsOfSentences() {
        List<String> pairs = new ArrayList<>();
        for (String one : longWords("subject")) {
            longWords("predicate").forEach(other -> pairs.add(Question.quoted(one + ' ' + other)));
        }
        return pairs;
    }

    private List<String> longWords(String section) {
        return wording.each(section).stream()
                .filter(word -> word.length() > SHORT)
                .distinct()
                .toList();
    }

    /** Last names that lack a letter or have one too many. */
    private List<String> slips() {
        List<String> slips = new ArrayList<>();
        for (String start : names.each("surname start")) {
            for (String end : names.each("surname end")) {
                slips.add(Question.quoted(start + end.charAt(0) + end));
                slips.add(Question.quoted(start + end.substring(0, end.length() - 1)));
            }
        }
        return slips.stream().distinct().toList();
    }

    private static List<String> confidences() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < CONFIDENCES; i++) {
            values.add(String.valueOf(0.7 - i / 100_000.0));
        }
        return values;
    }
}
