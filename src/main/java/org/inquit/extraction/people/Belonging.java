package org.inquit.extraction.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Reads to what someone belongs where no role is told beside it: a seat ('(D-Ohio)'), a place, a body ('of the Institute'). */
final class Belonging {

    private static final Pattern SEAT = Pattern.compile("[DRI]-[A-Z][A-Za-z. ]*");
    private static final Set<String> LINKS = Set.of("for", "of", "from", "with", "at");

    private final String text;
    private final Lexicon lexicon;
    private final Phrase phrase;

    Belonging(String text, Lexicon lexicon, Phrase phrase) {
        this.text = text;
        this.lexicon = lexicon;
        this.phrase = phrase;
    }

    static boolean isSeat(Parse parse, int at) {
        return at >= 0 && at < parse.size() && isSeat(parse.token(at).text());
    }

    static boolean isSeat(String printed) {
        return SEAT.matcher(printed).matches();
    }

    /** Whether a seat is one in a place, which it may shorten: 'R-Fla.' for Florida, 'D-N.J.' for New Jersey. */
    static boolean isSeatIn(String seat, String place) {
        String printed = isSeat(seat) ? Lexicon.lower(seat.substring(seat.indexOf('-') + 1)) : "";
        String[] parts = printed.split("\\.", -1);
        String[] words = Lexicon.lower(place).split(" ", -1);
        if (parts.length > 2) {
            return words.length == parts.length - 1 && words[0].startsWith(parts[0]) && words[1].startsWith(parts[1]);
        }
        return !parts[0].isEmpty() && words.length == 1 && isShortened(parts[0], words[0]);
    }

    /** Whether the letters stand in a word in this order, the first at its front: 'vt' for 'vermont'. */
    private static boolean isShortened(String letters, String word) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int next = word.indexOf(letters.charAt(i), at);
            if (next < 0 || i == 0 && next > 0) {
                return false;
            }
            at = next + 1;
        }
        return true;
    }

    /** The last word of the seat at a place: 'D-Ann Arbor'. */
    static int seatEnd(Parse parse, int at) {
        int end = at;
        while (parse.tag(end + 1) == Tag.NAME) {
            end++;
        }
        return end;
    }

    /** Adds a seat to the title before it. */
    void addSeat(List<Affiliation> found, Parse parse, int at) {
        Span evidence = Span.of(
                text, parse.token(at).start(), parse.token(seatEnd(parse, at)).end());
        String seat = evidence.text();
        if (found.isEmpty()) {
            found.add(new Affiliation(seat, null, null, seat, evidence));
            return;
        }
        Affiliation title = found.remove(found.size() - 1);
        found.add(new Affiliation(title.printed(), title.role(), title.organization(), seat, title.evidence()));
    }

    /** The body or place that a word at a place leads in, or null. */
    static @Nullable Mention bodyAt(Parse parse, int at) {
        Mention body = LINKS.contains(parse.word(at)) ? parse.startingAt(at + 1) : null;
        return body != null && body.isName() ? body : null;
    }

    /** ', with the Harbour Trust,', ', of the Harbour Trust,' */
    void addJoined(List<Affiliation> found, Parse parse, int at) {
        boolean joins = parse.isAt(at, "with") || parse.isAt(at, "of");
        Mention body = joins ? bodyAt(parse, at) : null;
        boolean ends = body != null && (parse.isMark(body.last() + 1) || body.last() + 2 >= parse.size());
        if (body != null && ends && parse.tag(body.first()) == Tag.DETERMINER) {
            addBody(found, parse, at, body);
        }
    }

    boolean isPlace(Parse parse, Mention body) {
        String bare = bare(parse, body);
        return lexicon.isPlace(body.text()) || bare != null && lexicon.isPlace(bare);
    }

    /** 'Bishop Jane Doe of the Harbour Church' bears a title there; 'Jane Doe of the Harbour Trust' belongs to it. */
    void addBody(List<Affiliation> found, Parse parse, int at, Mention body) {
        Affiliation title = found.isEmpty() ? null : found.get(found.size() - 1);
        if (title != null && title.role() != null && title.organization() == null) {
            addPlace(found, parse, body);
            return;
        }
        Span evidence = Span.of(text, parse.token(at).start(), body.end());
        found.add(new Affiliation(evidence.text(), null, bare(parse, body), null, evidence));
    }

    /** 'Senator Jane Doe of Ohio' sits for Ohio: the place belongs to the title before it. */
    void addPlace(List<Affiliation> found, Parse parse, Mention place) {
        Affiliation title = found.isEmpty() ? null : found.get(found.size() - 1);
        if (title != null && title.organization() == null) {
            Affiliation sitting = new Affiliation(
                    title.printed(), title.role(), bare(parse, place), title.qualifier(), title.evidence());
            found.set(found.size() - 1, sitting);
        }
    }

    /** 'Who runs the Elm Street Gym' tells a body and no role. */
    void addLed(List<Affiliation> found, Parse parse, Group verb) {
        Mention body = parse.startingAt(verb.at() + 1);
        if (body != null && body.isName() && verb.isFinite()) {
            addBody(found, parse, verb.at(), body);
        }
    }

    private @Nullable String bare(Parse parse, Mention body) {
        return phrase.body(parse, body.first(), body.last());
    }
}
