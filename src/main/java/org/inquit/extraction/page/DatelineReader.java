package org.inquit.extraction.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the place that opens a report: 'KYIV' of 'KYIV — …' and of 'KYIV, Nov 6 (Some Agency) - …'. */
final class DatelineReader {

    private static final List<String> DASHES =
            List.of(" \u2014 ", " \u2013 ", " - ", " -- ", "\u2014", " \u2014", " -");
    private static final int LONGEST = 80;
    private static final Pattern DAY = Pattern.compile("^[A-Z][a-z]{2,8}\\.? [0-9]{1,2}$");

    private static final Set<String> NO_PLACES = WordList.of("""
            BREAKING, UPDATE, UPDATED, EXCLUSIVE, WATCH, LIVE, OPINION, ANALYSIS, NEWS, VIDEO, PHOTOS,
            CORRECTION, EXPLAINER, FACTBOX, FILE, NEW, NOTE, BREAKING NEWS, EDITORIAL, REVIEW, INTERVIEW""");

    private DatelineReader() {}

    /** The place; null where the text opens without a dateline. */
    static @Nullable String read(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST));
        for (String dash : DASHES) {
            int at = opening.indexOf(dash);
            if (at > 0 && at + dash.length() < text.length() && opensSentence(text, at + dash.length())) {
                return place(opening.substring(0, at).strip());
            }
        }
        return null;
    }

    private static boolean opensSentence(String text, int at) {
        return !Character.isLowerCase(text.substring(at).stripLeading().codePointAt(0));
    }

    private static @Nullable String place(String dateline) {
        int bracket = dateline.indexOf('(');
        boolean agency = bracket > 0 && dateline.endsWith(")");
        if (bracket >= 0 && !agency) {
            return null;
        }
        String place = withoutDay(agency ? dateline.substring(0, bracket).strip() : dateline);
        return isPlace(place, agency) ? place : null;
    }

    private static String withoutDay(String place) {
        int comma = place.lastIndexOf(", ");
        if (comma < 0) {
            return place;
        }
        Matcher day = DAY.matcher(place.substring(comma + 2));
        return day.matches() ? place.substring(0, comma) : place;
    }

    /** Capitals throughout up to a comma; with the name of an agency behind it, capital initials do. */
    private static boolean isPlace(String place, boolean agency) {
        int comma = place.indexOf(", ");
        String city = comma < 0 ? place : place.substring(0, comma);
        boolean shouted = city.length() > 2 && city.chars().noneMatch(Character::isLowerCase);
        return Words.startsUpper(city)
                && Words.atMost(place, 6)
                && (shouted || (agency && isCapitalised(city)))
                && !NO_PLACES.contains(city)
                && isCapitalised(place)
                && place.chars().noneMatch(c -> ":;!?\"\u201C".indexOf(c) >= 0);
    }

    private static boolean isCapitalised(String place) {
        return Words.of(place).stream().allMatch(Words::startsUpper);
    }
}
