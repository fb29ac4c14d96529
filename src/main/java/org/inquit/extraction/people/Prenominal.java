package org.inquit.extraction.people;

import java.util.List;
import java.util.Set;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads role and organisation from the words before a name: 'Ukrainian President', 'the ministry’s spokeswoman'. */
final class Prenominal {

    private static final Set<String> STATE_TITLES = Set.of(
            "president", "minister", "premier", "chancellor", "king", "queen", "secretary", "ambassador", "leader");

    /** Words of titles that say nothing alone. */
    private static final Set<String> MODIFIERS = Set.of(
            "former",
            "acting",
            "interim",
            "first",
            "vice",
            "prime",
            "deputy",
            "state",
            "foreign",
            "defense",
            "defence",
            "ex",
            "health",
            "interior",
            "finance",
            "republican",
            "democrat",
            "democratic");

    private final String text;
    private final Lexicon lexicon;
    private final Phrase phrase;
    private final SharedTitles titles;

    Prenominal(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.phrase = new Phrase(text, lexicon);
        this.titles = new SharedTitles(lexicon);
    }

    List<Affiliation> capacities(Parse parse, Mention mention, Name name) {
        int end = mention.name() + name.before().size();
        int start = start(parse, mention);
        SharedTitles.Shared shared = start == end ? titles.of(parse, start, mention.last()) : null;
        if (shared != null) {
            return List.of(capacity(parse, shared.name().first(), shared.head()));
        }
        int head = roleHead(parse, start, end);
        if (head < 0) {
            return owned(parse, start, mention.name());
        }
        Affiliation own = capacity(parse, start, head);
        Mention joined = joinedTitle(parse, start);
        return joined == null ? List.of(own) : List.of(capacity(parse, joined.first(), joined.last()), own);
    }

    /** The 'actor' of 'actor and director Jane Doe', null where 'and' joins no title. */
    private @Nullable Mention joinedTitle(Parse parse, int start) {
        Mention first = parse.isAt(start - 1, "and") ? parse.endingAt(start - 2) : null;
        boolean small = first != null
                && parse.isAt(first.first(), "the")
                && parse.token(start).isLowerCase();
        boolean bare = first != null && (small || parse.tag(first.first()) != Tag.DETERMINER);
        return first != null
                        && bare
                        && lexicon.isTitleOrRole(parse.token(first.last()).text())
                ? first
                : null;
    }

    /** 'The Lund Courier’s Jane Doe' tells a body and no role. */
    private List<Affiliation> owned(Parse parse, int start, int name) {
        boolean owns = parse.tag(name - 1) == Tag.POSSESSIVE && parse.tag(start) == Tag.NAME && name - 2 >= start;
        if (!owns) {
            return List.of();
        }
        Span evidence =
                Span.of(text, parse.token(start).start(), parse.token(name - 2).end());
        return List.of(new Affiliation(evidence.text(), null, evidence.text(), null, evidence));
    }

    /** Where the words before the name begin in its phrase. */
    private static int start(Parse parse, Mention mention) {
        Mention whole = parse.covering(mention.last());
        int start = whole == null ? mention.first() : Math.min(whole.first(), mention.first());
        while (start < mention.last() && (parse.tag(start) == Tag.DETERMINER || parse.tag(start) == Tag.POSSESSIVE)) {
            start++;
        }
        return start;
    }

    /** The last word before the name that says what someone is, or -1. */
    private int roleHead(Parse parse, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Token token = parse.token(i);
            if (parse.isAt(i - 1, "of") && MODIFIERS.contains(token.lower())) {
                return i;
            }
            boolean titled = lexicon.isTitle(token.text()) || lexicon.isPersonNoun(token.text());
            if (titles.isSeveral(token.lower()) || i == end - 1 && i > start && lexicon.isParty(token.text())) {
                return i;
            }
            boolean modifies = MODIFIERS.contains(token.lower()) && !(token.is("deputy") && i == end - 1);
            if (titled && !Titles.isAddress(token.text()) && !modifies) {
                return i;
            }
            if (!token.isWord() && !token.is(",")) {
                return -1;
            }
        }
        return -1;
    }

    private Affiliation capacity(Parse parse, int start, int head) {
        int owner = Phrase.owner(parse, start, head);
        boolean ruled = lexicon.country(parse.word(start)) != null
                && STATE_TITLES.contains(bare(parse.word(head)))
                && start < head;
        int role = owner >= 0 ? owner + 1 : ruled ? start + 1 : roleStart(parse, start, head);
        int bodyEnd = owner >= 0 ? owner : role;
        int bodyStart = owner >= 0 ? start : afterAdjectives(parse, start, bodyEnd);
        String body = phrase.words(parse, bodyStart, bodyEnd - 1);
        String country = body == null ? null : lexicon.country(body);
        boolean state = country != null && STATE_TITLES.contains(bare(parse.word(head)));
        Span evidence =
                Span.of(text, parse.token(start).start(), parse.token(head).end());
        String before = phrase.words(parse, start, bodyStart - 1);
        String qualifier = country != null && !state || body != null && body.endsWith("-based") ? body : before;
        return new Affiliation(
                evidence.text(),
                phrase.words(parse, role, head),
                qualifier != null && qualifier.equals(body) ? null : state ? country : body,
                qualifier,
                evidence);
    }

    /** Past the 'retired' of 'retired Army general'. */
    private static int afterAdjectives(Parse parse, int start, int end) {
        int at = start;
        while (at < end && parse.token(at).isLowerCase() && !parse.word(at).endsWith("-based")) {
            at++;
        }
        return at < end ? at : start;
    }

    /** Where the role begins, after the name of a body, a place or a country. */
    private int roleStart(Parse parse, int start, int head) {
        int role = head;
        while (role > start && belongsToRole(parse.token(role - 1))) {
            role--;
        }
        return role;
    }

    private boolean belongsToRole(Token token) {
        String word = token.text();
        if (!token.isWord() || lexicon.country(word) != null || lexicon.isPlace(word) || word.endsWith("-based")) {
            return false;
        }
        boolean titled = lexicon.isTitle(word) || lexicon.isRole(word) || lexicon.isParty(word);
        return titled || token.isLowerCase() || lexicon.isPlain(word) && !lexicon.isBody(word);
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
