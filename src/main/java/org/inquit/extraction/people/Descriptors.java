package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads role and organisation from the words round a name: before it, in an apposition, in a relative clause. */
final class Descriptors {

    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "its", "their", "his", "her", "one", "another");
    private static final Set<String> TO_ORGANISATION = Set.of("at", "of", "for", "with", "in", "from", "to", "on");
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "mr.", "mrs.", "ms.", "dr.");
    private static final int MOST_ROLE_WORDS = 9;
    private static final int MOST_CAPACITIES = 4;

    private final String text;
    private final Lexicon lexicon;
    private final NameFinder names;

    Descriptors(String text, Lexicon lexicon, NameFinder names) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The capacities printed after a name whose last token is at {@code last}. */
    List<Affiliation> after(Sentence sentence, int last) {
        int at = last + 1;
        if (!sentence.isAt(at, ",") && !sentence.isAt(at, "(") && !sentence.isAt(at, "—") && !sentence.isAt(at, "–")) {
            return sentence.isAt(at, "of") || sentence.isAt(at, "from") ? ofBody(sentence, at) : List.of();
        }
        int start = relative(sentence, at + 1);
        return capacities(sentence, start);
    }

    /** The capacities that stand before a name whose first token is at {@code first}. */
    List<Affiliation> before(Sentence sentence, int first, NameForm form) {
        if (!form.before().isEmpty()) {
            return title(form.before());
        }
        int role = sentence.isAt(first - 1, ",") ? first - 2 : first - 1;
        if (role < 0
                || !sentence.token(role).isLowerCase()
                || !lexicon.isRole(sentence.token(role).text())) {
            return List.of();
        }
        int start = role;
        while (start > 0 && role - start < 4 && modifies(sentence.token(start - 1))) {
            start--;
        }
        return List.of(prenominal(sentence, start, role));
    }

    private boolean modifies(Token token) {
        boolean plain = token.isLowerCase()
                && !DETERMINERS.contains(token.text())
                && !lexicon.isCommon(token.text())
                && lexicon.cueLemma(token.text()) == null;
        return plain || NameFinder.isNameWord(token) && !lexicon.isCommon(token.text());
    }

    private Affiliation prenominal(Sentence sentence, int start, int role) {
        int roleStart = start;
        while (roleStart < role && !sentence.token(roleStart).isLowerCase()) {
            roleStart++;
        }
        String body = words(sentence, start, roleStart - 1);
        String country = body == null ? null : lexicon.country(body);
        return affiliation(
                sentence.token(start).start(),
                sentence.token(role).end(),
                words(sentence, roleStart, role),
                country == null ? body : country,
                null);
    }

    private List<Affiliation> title(List<Token> before) {
        Token first = before.get(0);
        Token last = before.get(before.size() - 1);
        if (before.size() == 1 && HONORIFICS.contains(Lexicon.lower(first.text()))) {
            return List.of();
        }
        String country = lexicon.country(first.text());
        int roleStart = country == null ? bodyEnd(before) : 1;
        String body = country == null && roleStart > 0
                ? text.substring(first.start(), before.get(roleStart - 1).end())
                : country;
        if (roleStart >= before.size()) {
            return List.of();
        }
        String role = text.substring(before.get(roleStart).start(), last.end());
        return List.of(affiliation(first.start(), last.end(), role, body, null));
    }

    private int bodyEnd(List<Token> before) {
        int end = 0;
        for (int i = 0; i < before.size(); i++) {
            end = lexicon.isBody(before.get(i).text()) ? i + 1 : end;
        }
        return end;
    }

    private List<Affiliation> ofBody(Sentence sentence, int at) {
        int nameAt = skipDeterminer(sentence, at + 1);
        Mention body = nameAt(sentence, nameAt);
        if (body == null
                || NameForm.of(sentence.tokens().subList(body.first(), body.last() + 1), lexicon)
                                .kind()
                        != ExpertKind.ORGANIZATION) {
            return List.of();
        }
        return List.of(affiliation(sentence.token(at).start(), body.end(), null, organisation(sentence, body), null));
    }

    /** Skips 'who is', 'who works as' to the words that describe. */
    private int relative(Sentence sentence, int at) {
        if (!sentence.isAt(at, "who")) {
            return at;
        }
        boolean is = sentence.isAt(at + 1, "is") || sentence.isAt(at + 1, "was");
        boolean worksAs = sentence.isAt(at + 2, "as");
        return is ? at + 2 : worksAs ? at + 3 : at;
    }

    private List<Affiliation> capacities(Sentence sentence, int start) {
        List<Affiliation> found = new ArrayList<>();
        int at = start;
        while (at >= 0 && at < sentence.size() && found.size() < MOST_CAPACITIES) {
            at = capacity(sentence, at, found);
        }
        return found;
    }

    /** Adds the capacity that begins here, if one does, and returns where another may begin, or -1. */
    private int capacity(Sentence sentence, int start, List<Affiliation> found) {
        int at = skipDeterminer(sentence, start);
        int owner = possessor(sentence, at);
        int roleStart = owner > 0 ? owner + 3 : at;
        int head = roleHead(sentence, roleStart);
        head = head < 0 && at > start ? anyHead(sentence, at) : head;
        if (head < 0) {
            return -1;
        }
        int bare = qualifierEnd(sentence, roleStart, head);
        int roleEnd = withField(sentence, head);
        Mention body = owner > 0 ? nameAt(sentence, at) : bodyAfter(sentence, roleEnd);
        int end = body == null ? roleEnd : Math.max(roleEnd, body.last());
        String qualifier = words(sentence, roleStart, bare - 1);
        found.add(affiliation(
                sentence.token(start).start(),
                sentence.token(end).end(),
                words(sentence, bare, roleEnd),
                body == null ? null : organisation(sentence, body),
                qualifier));
        return sentence.isAt(end + 1, "and") ? end + 2 : -1;
    }

    /** The last token of a possessor 'the ministry’s', or -1. */
    private int possessor(Sentence sentence, int at) {
        Mention name = nameAt(sentence, at);
        if (name == null || name.last() + 3 >= sentence.size()) {
            return -1;
        }
        Token mark = sentence.token(name.last() + 1);
        boolean possessive = (mark.is("’") || mark.is("'")) && sentence.isAt(name.last() + 2, "s");
        return possessive ? name.last() : -1;
    }

    /** The place of the noun that says what someone is, before any comma or verb, or -1. */
    private int roleHead(Sentence sentence, int start) {
        int head = -1;
        for (int i = start; i < Math.min(sentence.size(), start + MOST_ROLE_WORDS); i++) {
            Token token = sentence.token(i);
            boolean ends = !token.isWord() && token.kind() != Token.Kind.NUMBER || lexicon.isCommon(token.text());
            if (ends && !(token.is("and") && head == i - 1 && isRoleAt(sentence, i + 1))) {
                break;
            }
            head = lexicon.isRole(token.text()) || lexicon.isTitle(token.text()) && !isPerson(sentence, i) ? i : head;
        }
        return head;
    }

    /** After 'a' or 'an' any noun tells what a person is: the last word before a comma, a preposition or the end. */
    private int anyHead(Sentence sentence, int start) {
        if (!sentence.isAt(start - 1, "a") && !sentence.isAt(start - 1, "an")) {
            return -1;
        }
        int end = start;
        while (end < sentence.size()
                && sentence.token(end).isLowerCase()
                && !lexicon.isCommon(sentence.token(end).text())) {
            end++;
        }
        boolean closes = end > start
                && end - start <= 4
                && (end == sentence.size() || !sentence.token(end).isCapitalised());
        return closes ? end - 1 : -1;
    }

    private boolean isRoleAt(Sentence sentence, int at) {
        return at < sentence.size() && lexicon.isRole(sentence.token(at).text());
    }

    private boolean isPerson(Sentence sentence, int title) {
        return title + 1 < sentence.size() && NameFinder.isNameWord(sentence.token(title + 1));
    }

    /** Past 'Vienna-based' and nationalities, which qualify a role and are no part of it. */
    private int qualifierEnd(Sentence sentence, int start, int head) {
        int end = start;
        for (int i = start; i < head; i++) {
            String word = Lexicon.lower(sentence.token(i).text());
            boolean qualifies = word.endsWith("-based") || word.endsWith("-born") || lexicon.country(word) != null;
            end = qualifies ? i + 1 : end;
        }
        return end;
    }

    /** Past 'of history', a field that belongs to the role. */
    private int withField(Sentence sentence, int head) {
        int at = head + 1;
        if (!sentence.isAt(at, "of") && !sentence.isAt(at, "in") && !sentence.isAt(at, "for")) {
            return head;
        }
        int end = at;
        while (end + 1 < sentence.size() && isField(sentence.token(end + 1))) {
            end++;
        }
        return end > at ? end : head;
    }

    private boolean isField(Token token) {
        return token.isLowerCase() && (!lexicon.isCommon(token.text()) || token.is("and"));
    }

    private @Nullable Mention bodyAfter(Sentence sentence, int roleEnd) {
        int at = roleEnd + 1;
        if (at >= sentence.size()
                || !TO_ORGANISATION.contains(sentence.token(at).text())) {
            return null;
        }
        return nameAt(sentence, skipDeterminer(sentence, at + 1));
    }

    private @Nullable Mention nameAt(Sentence sentence, int at) {
        return names.names(sentence).stream()
                .filter(name -> name.first() == at)
                .findFirst()
                .orElse(null);
    }

    /** The body without the nationality before it; an adjective alone stands for its country. */
    private @Nullable String organisation(Sentence sentence, Mention body) {
        boolean nationality = lexicon.country(sentence.token(body.first()).text()) != null;
        boolean drops = nationality && body.last() - body.first() >= 2;
        return words(sentence, drops ? body.first() + 1 : body.first(), body.last());
    }

    private static int skipDeterminer(Sentence sentence, int at) {
        boolean determiner = at < sentence.size()
                && DETERMINERS.contains(Lexicon.lower(sentence.token(at).text()));
        return determiner ? at + 1 : at;
    }

    private @Nullable String words(Sentence sentence, int first, int last) {
        return last < first
                ? null
                : text.substring(
                        sentence.token(first).start(), sentence.token(last).end());
    }

    private Affiliation affiliation(
            int start, int end, @Nullable String role, @Nullable String organisation, @Nullable String qualifier) {
        Span evidence = Span.of(text, start, end);
        return new Affiliation(evidence.text(), role, organisation, qualifier, evidence);
    }
}
