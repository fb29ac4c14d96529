package org.inquit.extraction.people;

import java.util.List;
import java.util.Set;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads capacities from the words after a name: an apposition ('Jane Doe, a fellow at the Institute and an adviser to
 * the court'), a relative clause ('who is a nurse'), a body ('of the Institute'), a seat ('(D-Ohio)').
 */
final class Apposition {

    private static final Set<String> OPENERS = Set.of(",", "(", "—", "–", "-");
    private static final int RELATIVE_WITHIN = 8;
    private static final int MOST_CAPACITIES = 4;

    private final Lexicon lexicon;
    private final RoleReader roles;
    private final Belonging belonging;
    private final Predicate predicate;

    Apposition(String text, Lexicon lexicon) {
        Phrase phrase = new Phrase(text, lexicon);
        this.lexicon = lexicon;
        this.roles = new RoleReader(text, lexicon, phrase);
        this.belonging = new Belonging(text, lexicon, phrase);
        this.predicate = new Predicate(lexicon, roles, belonging);
    }

    /** Adds the capacities after a name whose last token is at {@code last} to those found before it. */
    void addTo(List<Affiliation> found, Parse parse, int last) {
        int at = afterAgeAndHome(parse, afterDegrees(parse, last + 1));
        if (!OPENERS.contains(parse.word(at))) {
            addBody(found, parse, at);
            predicate.addTo(found, parse, at);
            return;
        }
        if (Belonging.isSeat(parse, at + 1)) {
            belonging.addSeat(found, parse, at + 1);
            int end = Belonging.seatEnd(parse, at + 1);
            addTo(found, parse, parse.isAt(end + 1, ")") ? end + 1 : end);
            return;
        }
        belonging.addJoined(found, parse, at + 1);
        int next = afterRelative(found, parse, at + 1);
        while (next > 0 && next < parse.size() && found.size() < MOST_CAPACITIES) {
            next = roles.addFrom(found, parse, next);
        }
    }

    /** Past ', Ph.D.' */
    private int afterDegrees(Parse parse, int at) {
        int next = at;
        while (parse.isAt(next, ",") && lexicon.isDegree(parse.word(next + 1))) {
            next += 2;
        }
        return next;
    }

    /** Past ', 42' and ', of Lund' */
    private static int afterAgeAndHome(Parse parse, int at) {
        boolean age = parse.isAt(at, ",") && parse.tag(at + 1) == Tag.NUMBER && parse.isAt(at + 2, ",");
        int next = age ? at + 2 : at;
        Mention home = parse.isAt(next, ",") && parse.isAt(next + 1, "of") ? parse.startingAt(next + 2) : null;
        boolean place = home != null && home.isName() && parse.tag(home.first()) != Tag.DETERMINER;
        return home != null && place && parse.isAt(home.last() + 1, ",") ? home.last() + 1 : next;
    }

    private void addBody(List<Affiliation> found, Parse parse, int at) {
        Mention body = Belonging.bodyAt(parse, at);
        if (body == null) {
            return;
        }
        if (belonging.isPlace(parse, body)) {
            belonging.addPlace(found, parse, body);
            addTo(found, parse, body.last());
        } else {
            belonging.addBody(found, parse, at, body);
        }
    }

    /** Skips 'who is', 'who once served as' to the words that describe; -1 where a relative clause tells no role. */
    private int afterRelative(List<Affiliation> found, Parse parse, int at) {
        if (!parse.isAt(at, "who")) {
            return at;
        }
        Group verb = verbAfter(parse, at);
        return verb == null ? -1 : predicate.afterVerb(found, parse, verb);
    }

    private static @Nullable Group verbAfter(Parse parse, int at) {
        for (Group group : parse.groups()) {
            if (group.at() > at && group.at() <= at + RELATIVE_WITHIN) {
                return group;
            }
        }
        return null;
    }
}
