package org.inquit.extraction.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Span;
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

    private static final Set<String> TO_BODY = Set.of("at", "of", "for", "with", "in", "from", "to", "on");
    private static final Set<String> EXTRA_HEADS =
            Set.of("head", "chair", "chief", "member", "ceo", "lead", "face", "star");
    private static final Pattern SEAT = Pattern.compile("[DRI]-[A-Z][A-Za-z.]*");
    private static final int MOST_CAPACITIES = 4;
    private static final int MOST_PHRASES = 4;

    private final String text;
    private final Lexicon lexicon;

    Apposition(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Adds the capacities after a name whose last token is at {@code last} to those found before it. */
    void addTo(List<Affiliation> found, Parse parse, int last) {
        int at = afterAge(parse, last + 1);
        boolean opens = parse.isAt(at, ",") || parse.isAt(at, "(") || parse.isAt(at, "—") || parse.isAt(at, "–");
        if (!opens) {
            ofBody(found, parse, at);
            return;
        }
        if (at + 1 < parse.size() && SEAT.matcher(parse.token(at + 1).text()).matches()) {
            seat(found, parse, at + 1);
            addTo(found, parse, parse.isAt(at + 2, ")") ? at + 2 : at + 1);
            return;
        }
        int next = relative(parse, at + 1);
        while (next > 0 && next < parse.size() && found.size() < MOST_CAPACITIES) {
            next = capacity(found, parse, next);
        }
    }

    /** Past ', 42' */
    private static int afterAge(Parse parse, int at) {
        boolean age = parse.isAt(at, ",") && parse.tag(at + 1) == Tag.NUMBER && parse.isAt(at + 2, ",");
        int next = age ? at + 2 : at;
        Mention home = parse.isAt(next, ",") && parse.isAt(next + 1, "of") ? parse.startingAt(next + 2) : null;
        return home != null && home.isName() && parse.isAt(home.last() + 1, ",") ? home.last() + 1 : next;
    }

    private void seat(List<Affiliation> found, Parse parse, int at) {
        Span evidence = Span.of(text, parse.token(at).start(), parse.token(at).end());
        if (found.isEmpty()) {
            found.add(new Affiliation(evidence.text(), null, null, evidence.text(), evidence));
            return;
        }
        Affiliation title = found.remove(found.size() - 1);
        found.add(new Affiliation(
                title.printed(), title.role(), title.organization(), evidence.text(), title.evidence()));
    }

    private void ofBody(List<Affiliation> found, Parse parse, int at) {
        boolean linked = parse.isAt(at, "for")
                || parse.isAt(at, "of")
                || parse.isAt(at, "from")
                || parse.isAt(at, "with")
                || parse.isAt(at, "at");
        Mention body = linked ? parse.startingAt(at + 1) : null;
        if (body == null || !body.isName()) {
            return;
        }
        if (lexicon.isPlace(body.text())) {
            representing(found, parse, body);
            addTo(found, parse, body.last());
            return;
        }
        Span evidence = Span.of(text, parse.token(at).start(), body.end());
        found.add(new Affiliation(evidence.text(), null, body(parse, body), null, evidence));
    }

    /** 'Senator Jane Doe of Ohio' sits for Ohio. */
    private void representing(List<Affiliation> found, Parse parse, Mention place) {
        Affiliation title = found.isEmpty() ? null : found.get(found.size() - 1);
        if (title != null && title.organization() == null) {
            found.set(
                    found.size() - 1,
                    new Affiliation(
                            title.printed(), title.role(), body(parse, place), title.qualifier(), title.evidence()));
        }
    }

    /** Skips 'who is', 'who works as' to the words that describe. */
    private static int relative(Parse parse, int at) {
        if (!parse.isAt(at, "who")) {
            return at;
        }
        boolean is = parse.isAt(at + 1, "is") || parse.isAt(at + 1, "was");
        boolean as = parse.isAt(at + 2, "as");
        return is ? at + 2 : as ? at + 3 : -1;
    }

    /** Adds the capacity of a phrase before a comma and a name: 'the chair of the board, Jane Doe'. */
    void addBefore(List<Affiliation> found, Parse parse, int first) {
        Mention phrase = parse.isAt(first - 1, ",") ? parse.endingAt(first - 2) : null;
        for (int i = 0; phrase != null && i < MOST_PHRASES && parse.tag(phrase.first() - 1) == Tag.PREPOSITION; i++) {
            Mention owner = parse.endingAt(phrase.first() - 2);
            if (owner == null) {
                break;
            }
            phrase = owner;
        }
        if (phrase != null && phrase.isNoun()) {
            capacity(found, parse, phrase.first());
        }
    }

    /** Adds the capacity that begins at a place, if one does, and returns where another may begin, or -1. */
    private int capacity(List<Affiliation> found, Parse parse, int start) {
        Mention role = parse.startingAt(start);
        if (role == null || role.isPronoun() || !saysWhat(parse, role)) {
            return -1;
        }
        int owner = owner(parse, role);
        int first = afterDeterminers(parse, owner < 0 ? role.first() : owner + 1);
        int bare = qualifierEnd(parse, first, role.last());
        Reach reach = reach(parse, role.last());
        String body = reach.body() == null ? owned(parse, role, owner) : body(parse, reach.body());
        Span evidence = Span.of(
                text, parse.token(start).start(), parse.token(reach.last()).end());
        found.add(new Affiliation(
                evidence.text(), words(parse, bare, reach.roleEnd()), body, words(parse, first, bare - 1), evidence));
        return parse.isAt(reach.last() + 1, "and") ? reach.last() + 2 : -1;
    }

    /** The owner's name in 'Roe’s lawyer'; a common noun names no body. */
    private @Nullable String owned(Parse parse, Mention role, int owner) {
        int first = afterDeterminers(parse, role.first());
        return owner > 0 && parse.tag(first) == Tag.NAME ? words(parse, first, owner - 1) : null;
    }

    /** How far role and body reach. */
    private record Reach(int roleEnd, int last, @Nullable Mention body) {}

    private Reach reach(Parse parse, int head) {
        int roleEnd = head;
        for (int i = 0; i < MOST_PHRASES; i++) {
            Mention next = TO_BODY.contains(parse.word(roleEnd + 1)) ? parse.startingAt(roleEnd + 2) : null;
            if (next == null || next.isPronoun() || parse.tag(next.first()) == Tag.POSSESSIVE) {
                break;
            }
            if (hasName(parse, next)) {
                return new Reach(roleEnd, next.last(), next);
            }
            roleEnd = next.last();
            Mention named = lexicon.isBody(next.head()) ? parse.startingAt(roleEnd + 1) : null;
            if (named != null && named.isName()) {
                return new Reach(roleEnd, named.last(), named);
            }
        }
        return new Reach(roleEnd, roleEnd, null);
    }

    private static boolean hasName(Parse parse, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (parse.tag(i) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    private boolean saysWhat(Parse parse, Mention role) {
        String head = parse.word(role.last());
        boolean titled = lexicon.isRole(head)
                || lexicon.isPersonNoun(head)
                || lexicon.isTitle(head)
                || EXTRA_HEADS.contains(head);
        if (role.isName()) {
            return titled && role.name() == afterDeterminers(parse, role.first());
        }
        boolean one = parse.isAt(role.first(), "a") || parse.isAt(role.first(), "an");
        return titled || one && parse.isAt(role.last() + 1, ",");
    }

    private static int owner(Parse parse, Mention role) {
        for (int i = role.last() - 1; i > role.first(); i--) {
            if (parse.tag(i) == Tag.POSSESSIVE) {
                return i;
            }
        }
        return -1;
    }

    private static int afterDeterminers(Parse parse, int at) {
        int next = at;
        while (parse.tag(next) == Tag.DETERMINER || parse.tag(next) == Tag.POSSESSIVE) {
            next++;
        }
        return next;
    }

    /** Past 'Vienna-based' and nationalities, which qualify a role and are no part of it. */
    private int qualifierEnd(Parse parse, int start, int head) {
        int end = start;
        for (int i = start; i < head; i++) {
            String word = parse.word(i);
            boolean qualifies = word.endsWith("-based") || word.endsWith("-born") || lexicon.country(word) != null;
            end = qualifies ? i + 1 : end;
        }
        return end;
    }

    /** The body without article and nationality; an adjective alone stands for its country. */
    private @Nullable String body(Parse parse, Mention body) {
        int first = afterDeterminers(parse, body.first());
        boolean drops = parse.word(first).endsWith("-based")
                || lexicon.country(parse.word(first)) != null && body.last() - first >= 2;
        return words(parse, drops ? first + 1 : first, body.last());
    }

    private @Nullable String words(Parse parse, int first, int last) {
        return last < first
                ? null
                : text.substring(parse.token(first).start(), parse.token(last).end());
    }
}
