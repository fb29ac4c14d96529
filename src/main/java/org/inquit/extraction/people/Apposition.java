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

/**
 * Reads capacities from the words after a name: an apposition ('Jane Doe, a fellow at the Institute and an adviser to
 * the court'), a relative clause ('who is a nurse'), a body ('of the Institute'), a seat ('(D-Ohio)').
 */
final class Apposition {

    private static final Set<String> TO_BODY = Set.of("at", "of", "for", "with", "in", "from", "to", "on");
    private static final Set<String> EXTRA_HEADS =
            Set.of("head", "chair", "chief", "member", "ceo", "lead", "face", "star");
    private static final Pattern SEAT = Pattern.compile("[DRI]-[A-Z][A-Za-z.]*");
    private static final Set<String> OPENERS = Set.of(",", "(", "—", "–", "-");
    private static final Set<String> SERVING = Set.of("serve", "work", "act");
    private static final Set<String> LEADING = Set.of("run", "head", "lead", "chair", "direct", "manage", "found");
    private static final int RELATIVE_WITHIN = 8;
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
        if (!OPENERS.contains(parse.word(at))) {
            ofBody(found, parse, at);
            predicate(found, parse, at);
            return;
        }
        if (at + 1 < parse.size() && SEAT.matcher(parse.token(at + 1).text()).matches()) {
            seat(found, parse, at + 1);
            addTo(found, parse, parse.isAt(at + 2, ")") ? at + 2 : at + 1);
            return;
        }
        int next = relative(found, parse, at + 1);
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
        String bare = body(parse, body);
        if (lexicon.isPlace(body.text()) || bare != null && lexicon.isPlace(bare)) {
            representing(found, parse, body);
            addTo(found, parse, body.last());
            return;
        }
        Span evidence = Span.of(text, parse.token(at).start(), body.end());
        found.add(new Affiliation(evidence.text(), null, bare, null, evidence));
    }

    /** 'Jane Doe is a professor of law'; what people are like is no capacity. */
    private void predicate(List<Affiliation> found, Parse parse, int at) {
        boolean is = parse.isAt(at, "is") || parse.isAt(at, "was");
        Mention role = is && parse.tag(at + 1) == Tag.DETERMINER ? parse.startingAt(at + 1) : null;
        if (role != null && role.isNoun() && lexicon.isRole(role.head())) {
            capacity(found, parse, at + 1);
        }
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

    /** Skips 'who is', 'who once served as' to the words that describe; -1 where a relative clause tells no capacity. */
    private int relative(List<Affiliation> found, Parse parse, int at) {
        if (!parse.isAt(at, "who")) {
            return at;
        }
        Group verb = parse.groups().stream()
                .filter(group -> group.at() > at && group.at() <= at + RELATIVE_WITHIN)
                .findFirst()
                .orElse(null);
        if (verb == null) {
            return -1;
        }
        if (verb.lemma().equals("be")) {
            return verb.at() + 1;
        }
        if (SERVING.contains(verb.lemma()) && parse.isAt(verb.at() + 1, "as")) {
            return verb.at() + 2;
        }
        if (LEADING.contains(verb.lemma())) {
            leads(found, parse, verb);
        }
        return -1;
    }

    /** 'Who runs the Elm Street Gym' tells a body and no role. */
    private void leads(List<Affiliation> found, Parse parse, Group verb) {
        Mention body = parse.startingAt(verb.at() + 1);
        if (body != null && body.isName() && verb.isFinite()) {
            Span evidence = Span.of(text, parse.token(verb.at()).start(), body.end());
            found.add(new Affiliation(evidence.text(), null, body(parse, body), null, evidence));
        }
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
        if (phrase != null && phrase.isNoun() && parse.tag(phrase.first() - 1) != Tag.PREPOSITION) {
            capacity(found, parse, phrase.first());
        }
    }

    /** Adds the capacity that begins at a place, if one does, and returns where another may begin, or -1. */
    private int capacity(List<Affiliation> found, Parse parse, int start) {
        Mention role = parse.startingAt(start);
        if (role == null || role.isPronoun()) {
            return -1;
        }
        int head = head(parse, role);
        if (head < 0) {
            return -1;
        }
        int owner = owner(parse, role);
        int first = afterDeterminers(parse, owner < 0 ? role.first() : owner + 1);
        int bare = qualifierEnd(parse, first, head);
        Reach reach = reach(parse, head);
        String body = reach.body() < 0 ? owned(parse, role, owner) : body(parse, reach.body(), reach.last());
        Span evidence = Span.of(
                text, parse.token(start).start(), parse.token(reach.last()).end());
        found.add(new Affiliation(
                evidence.text(), words(parse, bare, reach.roleEnd()), body, words(parse, first, bare - 1), evidence));
        return parse.isAt(reach.last() + 1, "and") ? reach.last() + 2 : -1;
    }

    /** The noun for what someone is: the phrase's last, or that of 'global politics and outreach director'; or -1. */
    private int head(Parse parse, Mention role) {
        if (saysWhat(parse, role)) {
            return role.last();
        }
        Mention joined = parse.isAt(role.last() + 1, "and") ? parse.startingAt(role.last() + 2) : null;
        if (joined == null || !joined.isNoun() || parse.tag(joined.first()) == Tag.DETERMINER) {
            return -1;
        }
        return isPerson(parse.word(joined.last())) ? joined.last() : -1;
    }

    /** The owner in 'Roe’s lawyer', 'the center’s director'. */
    private @Nullable String owned(Parse parse, Mention role, int owner) {
        int first = afterDeterminers(parse, role.first());
        boolean body = owner > first && !isPerson(parse.word(owner - 1));
        return body ? words(parse, first, owner - 1) : null;
    }

    /** How far role and body reach; the body's first token is -1 where none is named. */
    private record Reach(int roleEnd, int last, int body) {}

    private Reach reach(Parse parse, int head) {
        int roleEnd = head;
        for (int i = 0; i < MOST_PHRASES; i++) {
            Mention next = TO_BODY.contains(parse.word(roleEnd + 1)) ? parse.startingAt(roleEnd + 2) : null;
            if (next == null || next.isPronoun() || parse.tag(next.first()) == Tag.POSSESSIVE) {
                break;
            }
            if (hasName(parse, next)) {
                return new Reach(roleEnd, bodyEnd(parse, next), next.first());
            }
            roleEnd = joinedEnd(parse, next);
            Mention named = lexicon.isBody(next.head()) ? parse.startingAt(roleEnd + 1) : null;
            if (named != null && named.isName()) {
                return new Reach(roleEnd, joinedEnd(parse, named), named.first());
            }
        }
        return new Reach(roleEnd, roleEnd, -1);
    }

    /** The end of a body's name, with what a body in small letters is for: 'the Lund budget committee on schools'. */
    private int bodyEnd(Parse parse, Mention body) {
        int end = joinedEnd(parse, body);
        boolean linked = body.isNoun() && (parse.isAt(end + 1, "on") || parse.isAt(end + 1, "of"));
        Mention field = linked ? parse.startingAt(end + 2) : null;
        return field != null && field.isNoun() ? field.last() : end;
    }

    /** The end of a phrase with the thing that is joined to it: 'media and tech start-ups'. */
    private int joinedEnd(Parse parse, Mention phrase) {
        int end = parse.tag(phrase.last() + 1) == Tag.GERUND && parse.tag(phrase.last() + 2) == Tag.PREPOSITION
                ? phrase.last() + 1
                : phrase.last();
        Mention joined = parse.isAt(end + 1, "and") ? parse.startingAt(end + 2) : null;
        if (joined == null || joined.isPronoun()) {
            return end;
        }
        boolean thing = parse.tag(joined.first()) != Tag.DETERMINER
                && !isPerson(joined.head())
                && joined.isName() == phrase.isName();
        return thing && closes(parse, joined.last() + 1) ? joined.last() : end;
    }

    private static boolean closes(Parse parse, int at) {
        Tag tag = parse.tag(at);
        return tag == Tag.OTHER
                || tag == Tag.MARK
                || tag == Tag.PREPOSITION
                || tag == Tag.RELATIVE
                || tag == Tag.CONJUNCTION;
    }

    private static boolean hasName(Parse parse, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (parse.tag(i) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(String word) {
        return lexicon.isPersonNoun(word) || lexicon.isTitle(word) || EXTRA_HEADS.contains(word);
    }

    private boolean saysWhat(Parse parse, Mention role) {
        String head = parse.word(role.last());
        if (role.isName()) {
            return isPerson(head) && isLed(parse, role) || lexicon.isParty(head);
        }
        return isPerson(head);
    }

    /** Whether a phrase in capital letters begins with its own words or an article, and no person's name. */
    private static boolean isLed(Parse parse, Mention role) {
        return role.name() == afterDeterminers(parse, role.first())
                || parse.tag(role.first()) == Tag.DETERMINER
                || owner(parse, role) > 0;
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

    private @Nullable String body(Parse parse, Mention body) {
        return body(parse, body.first(), body.last());
    }

    /** The body without article and nationality; an adjective alone stands for its country. */
    private @Nullable String body(Parse parse, int start, int last) {
        int first = afterDeterminers(parse, start);
        boolean drops =
                parse.word(first).endsWith("-based") || lexicon.country(parse.word(first)) != null && last - first >= 2;
        return words(parse, drops ? first + 1 : first, last);
    }

    private @Nullable String words(Parse parse, int first, int last) {
        return last < first
                ? null
                : text.substring(parse.token(first).start(), parse.token(last).end());
    }
}
