package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads bylines: on one line, or over several where each name was a link. */
final class BylineReader {

    private static final List<String> OPENINGS = List.of(
            "by ",
            "by: ",
            "written by ",
            "story by ",
            "words by ",
            "words: ",
            "text: ",
            "reported by ",
            "analysis by ",
            "opinion by ");

    private static final List<String> STAFF_CREDITS =
            List.of("(reporting by ", "reporting by ", "additional reporting by ");
    private static final Set<String> CONNECTORS = Set.of(",", "and", ", and", "&", "|", ";");
    private static final String OPENING_LETTERS = "bBwWsStTrRaAoO(";
    private static final int LONGEST = 300;
    private static final int MOST_LINES = 40;

    private final Layout layout;

    private BylineReader(Layout layout) {
        this.layout = layout;
    }

    /** All bylines that say 'by', marked as such. */
    static List<Byline> readAll(Layout layout) {
        BylineReader reader = new BylineReader(layout);
        List<Byline> bylines = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            Byline byline = reader.readAt(i);
            if (byline != null) {
                layout.mark(byline.from(), byline.to(), reader.kindOf(byline));
                bylines.add(byline);
                i = byline.to() - 1;
            }
        }
        return bylines;
    }

    /** The names of a line that does not say 'by'; null where it holds anything else. */
    static @Nullable List<String> namesOf(String text) {
        boolean proper = text.length() <= LONGEST && !Punctuation.endsWithStop(text) && !QuotationMarks.any(text);
        return proper ? NameList.parse(text.substring(0, DateReader.tailStart(text))) : null;
    }

    private @Nullable Byline readAt(int index) {
        if (OPENING_LETTERS.indexOf(layout.text(index).charAt(0)) < 0) {
            return null;
        }
        String opening = lower(layout.text(index)) + " ";
        if (saysStaff(opening)) {
            return isStaffCredit(layout.text(index)) ? new Byline(index, index + 1, List.of()) : null;
        }
        return OPENINGS.stream()
                .filter(opening::startsWith)
                .findFirst()
                .map(by -> readNames(index, by.length()))
                .orElse(null);
    }

    /** Who helped is told below the text, and tells nothing about its head. */
    private LineKind kindOf(Byline byline) {
        return saysStaff(layout.text(byline.from())) ? LineKind.STAFF_CREDIT : LineKind.BYLINE;
    }

    private static boolean saysStaff(String text) {
        String opening = lower(text);
        return STAFF_CREDITS.stream().anyMatch(opening::startsWith);
    }

    private static String lower(String text) {
        return text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
    }

    private static boolean isStaffCredit(String text) {
        return text.length() <= LONGEST && !QuotationMarks.any(text);
    }

    private @Nullable Byline readNames(int index, int openingLength) {
        int end = endOf(index);
        StringBuilder text = new StringBuilder();
        for (int i = index; i < end; i++) {
            text.append(layout.text(i)).append(' ');
        }
        String rest = text.substring(Math.min(openingLength, text.length())).strip();
        List<String> names = rest.isEmpty() ? null : namesOf(rest);
        return names == null ? null : new Byline(index, end, names);
    }

    /** A name is followed by another one where a comma or an 'and' promises it. */
    private int endOf(int index) {
        int last = Math.min(layout.size(), index + MOST_LINES);
        int at = index + 1;
        while (at < last && layout.line(at).length() < 80 && mayFollow(at)) {
            at++;
        }
        return at;
    }

    private boolean mayFollow(int at) {
        boolean opensAnother = Words.plain(layout.text(at)).equals("by");
        return !opensAnother && (promises(at - 1) || isConnector(at));
    }

    private boolean promises(int index) {
        String text = lower(Words.last(layout.text(index)));
        return text.endsWith(",") || text.equals("by") || text.equals("by:") || CONNECTORS.contains(text);
    }

    private boolean isConnector(int index) {
        return CONNECTORS.contains(layout.text(index));
    }
}
