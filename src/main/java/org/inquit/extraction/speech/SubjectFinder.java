package org.inquit.extraction.speech;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name who does what a verb says: before it, past appositions and relative clauses of any length,
 * after it where the order is inverted, in the clause before where clauses share a subject.
 */
final class SubjectFinder {

    private static final Pattern SEAT = Pattern.compile("[DRI]-[A-Z].*");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "i",
            "we",
            "it",
            "you",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "nobody",
            "anyone");

    private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "me", "us", "them");

    /** Prepositions that may open a clause, and so hang on no noun. */
    private static final Set<String> NO_LINKS =
            Set.of("after", "before", "since", "until", "till", "despite", "like", "than");

    /** Parts of those who were asked. */
    private static final Set<String> PARTS = Set.of(
            "percent",
            "half",
            "third",
            "quarter",
            "quarters",
            "thirds",
            "majority",
            "majorities",
            "plurality",
            "most",
            "many",
            "few");

    private static final Set<String> QUANTITIES = Set.of(
            "hundreds", "thousands", "dozens", "scores", "number", "majority", "couple", "pair", "handful", "lot");

    private final Parse parse;
    private final Lexicon lexicon;

    /** Subjects found before, by the verb's place; null while one is being looked for, so that no search goes round. */
    private final @Nullable Mention[] found;

    private final boolean[] sought;

    SubjectFinder(Parse parse, Lexicon lexicon) {
        this.parse = parse;
        this.lexicon = lexicon;
        this.found = new Mention[parse.size()];
        this.sought = new boolean[parse.size()];
    }

    /** The source of a verb group, null where none is found. */
    @Nullable
    Mention of(Group group) {
        if (!sought[group.at()]) {
            sought[group.at()] = true;
            Mention source = find(group);
            found[group.at()] = source == null ? null : named(source);
        }
        return found[group.at()];
    }

    private @Nullable Mention find(Group group) {
        return switch (group.form()) {
            case FINITE -> finite(group);
            case INFINITIVE -> shared(group);
            case GERUND, PARTICIPLE -> participle(group);
        };
    }

    /** The name that explains a noun: 'a local woman, Jane Doe, said'. */
    private Mention named(Mention source) {
        int comma = afterPhrases(source.last() + 1);
        Mention name = source.isNoun() && parse.isAt(comma, ",") ? parse.startingAt(comma + 1) : null;
        if (name == null) {
            return source;
        }
        boolean explains = name.isName()
                && (name.first() == name.name() || parse.isAt(name.first(), "the"))
                && (parse.isMark(name.last() + 1) || parse.tag(name.last() + 1) == Tag.OTHER);
        return explains && (lexicon.isPersonNoun(source.head()) || lexicon.isBody(source.head())) ? name : source;
    }

    /** Past 'of the town', 'at the institute'. */
    private int afterPhrases(int from) {
        int at = from;
        Mention next = parse.tag(at) == Tag.PREPOSITION ? parse.startingAt(at + 1) : null;
        while (next != null) {
            at = next.last() + 1;
            next = parse.tag(at) == Tag.PREPOSITION ? parse.startingAt(at + 1) : null;
        }
        return at;
    }

    private @Nullable Mention finite(Group group) {
        Mention after = inverted(group);
        return after == null ? before(group) : after;
    }

    private @Nullable Mention before(Group group) {
        int at = beforeAdverbials(group.first() - 1);
        if (at < 0) {
            return null;
        }
        Tag tag = parse.tag(at);
        if (isLink(at)) {
            return antecedent(at);
        }
        if (tag == Tag.CONJUNCTION) {
            return shared(group);
        }
        Mention mention = parse.endingAt(at);
        if (mention != null && mention.isPronoun() && mention.head().endsWith("self")) {
            mention = parse.endingAt(mention.first() - 1);
        }
        if (mention != null) {
            Group relative = relativeEndingIn(mention);
            return isObjectPronoun(mention) ? null : relative != null ? of(relative) : described(head(joined(mention)));
        }
        return parse.isMark(at) ? beforeInsertion(at) : reduced(at);
    }

    /** 'A report published Wednesday said': the participle belongs to the report. */
    private @Nullable Mention reduced(int participle) {
        Mention mention = isReducedRelative(participle) ? parse.endingAt(participle - 1) : null;
        Mention head = mention == null ? null : head(mention);
        return head != null && canAct(head) && !head.isPronoun() ? head : null;
    }

    /** The place of the 'who' before a verb that stands for its source, or -1. */
    int link(Group group) {
        int at = group.isFinite() ? beforeAdverbials(group.first() - 1) : -1;
        return at > 0 && isLink(at) ? at : -1;
    }

    private boolean isLink(int at) {
        return parse.tag(at) == Tag.RELATIVE
                || parse.tag(at) == Tag.SUBORDINATOR && parse.isAt(at, "that") && parse.endingAt(at - 1) != null;
    }

    /** The first of 'the senator and presidential candidate', where both are the subject. */
    private Mention joined(Mention mention) {
        Mention first = parse.tag(mention.first() - 1) == Tag.CONJUNCTION ? parse.endingAt(mention.first() - 2) : null;
        if (first == null || first.isPronoun()) {
            return mention;
        }
        return first.first() == 0 || parse.tag(first.first() - 1) == Tag.QUOTATION ? first : mention;
    }

    /** The relative clause whose object a mention is: 'Jane Doe, who founded the Institute said'. */
    private @Nullable Group relativeEndingIn(Mention mention) {
        for (Group group : parse.groups()) {
            boolean ends = group.at() == mention.first() - 1 && group.isFinite();
            if (ends && parse.tag(group.first() - 1) == Tag.RELATIVE) {
                return group;
            }
        }
        return null;
    }

    private static boolean isObjectPronoun(Mention mention) {
        return mention.isPronoun() && OBJECT_PRONOUNS.contains(mention.head());
    }

    /** Skips adverbs and days: 'Trump on Monday angrily said'. */
    private int beforeAdverbials(int from) {
        int at = from;
        while (at >= 0
                && (parse.tag(at) == Tag.ADVERB
                        || parse.tag(at) == Tag.TIME
                        || parse.tag(at) == Tag.NUMBER && parse.tag(at - 1) == Tag.TIME)) {
            boolean on = parse.tag(at) == Tag.TIME && parse.tag(at - 1) == Tag.PREPOSITION;
            at -= on ? 2 : 1;
        }
        return at;
    }

    /** The noun that a phrase hangs on: 'a spokesman' of 'a spokesman for the mayor'. */
    Mention head(Mention mention) {
        Mention head = mention;
        if (mention.isPronoun() && canAct(mention)) {
            return mention;
        }
        for (int i = 0; i < 6; i++) {
            int before = head.first() - 1;
            boolean links = parse.tag(before) == Tag.PREPOSITION && !NO_LINKS.contains(parse.word(before));
            Mention owner = links ? parse.endingAt(before - (isReducedRelative(before - 1) ? 2 : 1)) : null;
            boolean counts = owner != null
                    && (owner.isPronoun() && !owner.head().endsWith("one") || QUANTITIES.contains(owner.head()));
            if (owner == null || counts) {
                break;
            }
            head = owner;
        }
        return head;
    }

    /** 'People briefed on the move said': the participle belongs to the people. */
    private boolean isReducedRelative(int at) {
        return parse.tag(at) == Tag.PARTICIPLE
                || parse.tag(at) == Tag.VERB && parse.word(at).endsWith("ed");
    }

    private boolean isInPhrase(Mention mention) {
        return parse.tag(mention.first() - 1) == Tag.PREPOSITION;
    }

    private @Nullable Mention antecedent(int relative) {
        int at = parse.isMark(relative - 1) ? relative - 2 : relative - 1;
        Mention mention = parse.endingAt(at);
        if (mention == null) {
            return at > 0 && parse.isMark(relative - 1) ? beforeInsertion(relative - 1) : null;
        }
        Mention head = head(mention);
        return mention.isName() && !lexicon.isPersonNoun(head.head()) && !head.isName() ? mention : head;
    }

    /** The source before an apposition or insertion that ends with a mark. */
    private @Nullable Mention beforeInsertion(int mark) {
        Mention opening = afterQuotation(mark);
        if (opening != null) {
            return opening;
        }
        for (int open = mark - 1; open > 0; open--) {
            if (parse.tag(open) == Tag.QUOTATION && !isLabel(parse.token(open))
                    || parse.isAt(open, ";")
                    || parse.isAt(open, ":")) {
                return null;
            }
            if (parse.isMark(open) && parse.tag(open - 1) == Tag.RELATIVE) {
                return antecedent(open - 1);
            }
            Mention mention = parse.isMark(open) ? parse.endingAt(open - 1) : null;
            if (mention != null && parse.tag(open + 1) != Tag.PRONOUN) {
                Mention head = head(mention);
                if (!isInPhrase(head) && canAct(head) && !isApposition(head)) {
                    return head;
                }
            }
        }
        return directlyBefore(mark);
    }

    /** The name right after a quotation and before a comma, whatever is told of it up to the verb: '“...,” Jane Doe, ..., said'. */
    private @Nullable Mention afterQuotation(int mark) {
        int quotation = mark - 1;
        while (quotation >= 0 && parse.tag(quotation) != Tag.QUOTATION) {
            quotation--;
        }
        Mention name = quotation < 0 ? null : parse.startingAt(quotation + 1);
        if (name == null || !name.isName() || !parse.isAt(name.last() + 1, ",") || !canAct(name)) {
            return null;
        }
        int from = name.last();
        return parse.groups().stream().noneMatch(group -> isMainBetween(group, from, mark)) ? name : null;
    }

    /** Whether a finite verb between two places is of no relative clause. */
    private boolean isMainBetween(Group group, int from, int to) {
        boolean between = group.first() > from && group.at() < to && group.isFinite();
        return between
                && parse.tag(group.first() - 1) != Tag.RELATIVE
                && !parse.isAt(group.first() - 1, "that")
                && parse.endingAt(group.first() - 1) != null
                && parse.tag(group.first() - 2) == Tag.MARK;
    }

    /** Whether marked words within a description are a title or name rather than speech. */
    private static boolean isLabel(Token quotation) {
        String words = quotation.text().strip();
        boolean ends = words.endsWith(",") || words.endsWith(".");
        return words.split(" ", -1).length <= 4 && (!ends || Refusal.isTitleCase(words));
    }

    /** Where nothing opened the insertion: 'John Doe of the Institute, said'. */
    private @Nullable Mention directlyBefore(int mark) {
        Mention mention = parse.endingAt(mark - 1);
        Mention head = mention == null ? null : head(mention);
        return head != null && canAct(head) && !isInPhrase(head) ? head : null;
    }

    /** The name that a phrase describes where its closing comma was forgotten: 'Jane Doe, a nurse in Lund said'. */
    private Mention described(Mention mention) {
        Mention name = nameDescribedBy(mention);
        return name == null ? mention : name;
    }

    private boolean isApposition(Mention mention) {
        return nameDescribedBy(mention) != null;
    }

    /** The name before a phrase and a comma, where the phrase only describes it; null where it stands for itself. */
    private @Nullable Mention nameDescribedBy(Mention mention) {
        Mention first = mention;
        Mention joined = parse.tag(first.first() - 1) == Tag.CONJUNCTION ? parse.endingAt(first.first() - 2) : null;
        first = joined == null || joined.isPronoun() ? first : joined;
        boolean plain = first.isName() && first.first() == first.name();
        Mention before = parse.isAt(first.first() - 1, ",") && !plain ? parse.endingAt(first.first() - 2) : null;
        Mention name = before == null ? null : head(before);
        boolean describes = first.isNoun() || lexicon.isRole(first.head()) || lexicon.isTitle(first.head());
        return name != null && describes && name.isName() && !isInPhrase(name) && !lexicon.isPlace(name.text())
                ? name
                : null;
    }

    /** Whether someone or something that can speak is named. */
    boolean canAct(Mention mention) {
        if (mention.isPronoun()) {
            return SUBJECT_PRONOUNS.contains(mention.head()) || parse.tag(mention.first()) == Tag.POSSESSIVE;
        }
        if (mention.isName()) {
            return !isSeat(mention.text());
        }
        return isSourceNoun(mention.head());
    }

    /** 'D-Ohio': told by its second letter before the pattern is tried. */
    private static boolean isSeat(String name) {
        return name.length() > 2 && name.charAt(1) == '-' && SEAT.matcher(name).matches();
    }

    /** Whether a noun is one for people or bodies, who do more than say. */
    boolean isAnimate(String word) {
        return isSourceNoun(word) && !lexicon.isDocument(word);
    }

    /** Whether a noun counts people: 'half', 'nine percent'. */
    static boolean isSeveral(String word) {
        return PARTS.contains(word.substring(word.lastIndexOf('-') + 1));
    }

    boolean isSourceNoun(String word) {
        return lexicon.isPersonNoun(word)
                || lexicon.isGroup(word)
                || lexicon.isBody(word)
                || lexicon.isDocument(word)
                || lexicon.isTitle(word)
                || isSeveral(word)
                || word.endsWith("-old");
    }

    /** The source of the finite clause before that shares it; a verb of saying shares that of a verb of saying. */
    private @Nullable Mention shared(Group group) {
        List<Group> groups = parse.groups();
        boolean says = group.verb() != null && group.verb().mayCommunicate() && group.form() != Group.Form.INFINITIVE;
        Mention nearest = null;
        int cut = lastSemicolon(group.first());
        for (int i = groups.indexOf(group) - 1; i >= 0; i--) {
            Group before = groups.get(i);
            if (before.isFinite() && cut >= before.at()) {
                return nearest;
            }
            if (says
                    && before.form() == Group.Form.GERUND
                    && before.verb() != null
                    && before.verb().communicates()) {
                return of(before);
            }
            Mention subject = before.isFinite() ? of(before) : null;
            nearest = nearest == null ? subject : nearest;
            if (says && subject != null && parse.isAt(group.first() - 1, ",") && isReported(subject)) {
                continue;
            }
            boolean fits = !says
                    || before.verb() != null
                            && before.verb().mayCommunicate()
                            && subject != null
                            && canAct(subject)
                            && !subject.head().equals("we");
            if (subject != null && fits) {
                return subject;
            }
        }
        return nearest;
    }

    private boolean isReported(Mention subject) {
        int before = subject.first() - 1;
        return parse.tag(before) == Tag.SUBORDINATOR && parse.isAt(before, "that");
    }

    /** The place of the last semicolon before another place, or -1. */
    private int lastSemicolon(int before) {
        int at = before - 1;
        while (at >= 0 && !parse.isAt(at, ";")) {
            at--;
        }
        return at;
    }

    private @Nullable Mention participle(Group group) {
        int before = group.first() - 1;
        Mention ending = parse.endingAt(before);
        Mention own = ending == null ? null : head(ending);
        if (own != null && !isObjectOfClause(own)) {
            return own.isPronoun() && !canAct(own) ? null : own;
        }
        Mention shared = shared(group);
        return shared == null ? followingSubject(group) : shared;
    }

    /** 'released a statement saying': the statement's giver says it. */
    private boolean isObjectOfClause(Mention own) {
        boolean document = own.isNoun() && !lexicon.isPeople(own.head());
        return parse.groups().stream()
                .anyMatch(group -> group.isFinite() && (document ? group.at() < own.first() : isAddressee(group, own)));
    }

    /** 'Emailed supporters saying' */
    private static boolean isAddressee(Group group, Mention own) {
        return group.at() == own.first() - 1
                && group.verb() != null
                && group.verb().communicates();
    }

    /** 'Calling it a “mess,” Doe left': the clause to come tells. */
    private @Nullable Mention followingSubject(Group group) {
        return parse.groups().stream()
                .filter(each -> each.isFinite() && each.first() > group.at())
                .map(this::of)
                .filter(subject -> subject != null
                        && (parse.isMark(subject.first() - 1) || parse.tag(subject.first() - 1) == Tag.QUOTATION))
                .findFirst()
                .orElse(null);
    }

    /** '“Why?” asked the mayor': the source after its verb. */
    private @Nullable Mention inverted(Group group) {
        if (group.passive() || group.verb() == null || !opensInverted(group)) {
            return null;
        }
        int next = group.at() + 1;
        while (parse.tag(next) == Tag.ADVERB) {
            next++;
        }
        Mention mention = parse.startingAt(next);
        boolean object =
                mention != null && mention.head().equals("it") && group.lemma().equals("put");
        if (mention == null || object || !canBeInverted(mention) || isActing(mention)) {
            return null;
        }
        boolean beside = parse.tag(group.first() - 1) == Tag.QUOTATION
                || parse.tag(group.first() - 2) == Tag.QUOTATION
                || group.first() == 0 && parse.isAt(mention.last() + 1, ":");
        return beside || group.verb().takesClause() && closes(mention) ? mention : null;
    }

    /** Whether a clause ends with a mention, or goes on to tell more of it. */
    private boolean closes(Mention mention) {
        Tag next = parse.tag(mention.last() + 1);
        return next == Tag.MARK
                || next == Tag.OTHER
                || next == Tag.RELATIVE
                || next == Tag.TIME
                || next == Tag.PREPOSITION && mention.isName();
    }

    private boolean canBeInverted(Mention mention) {
        return mention.isName() && !isSeat(mention.text())
                || mention.isNoun() && isSourceNoun(mention.head())
                || mention.isPronoun() && SUBJECT_PRONOUNS.contains(mention.head());
    }

    private boolean opensInverted(Group group) {
        int before = group.first() - 1;
        if (before < 0 || parse.tag(before) == Tag.QUOTATION) {
            return before >= 0
                    || group.verb() != null && group.verb().mayCommunicate()
                    || group.lemma().equals("continue");
        }
        boolean afterMark = parse.isMark(before) && !parse.isAt(before, "(");
        boolean afterQuotation = afterMark && parse.tag(before - 1) == Tag.QUOTATION;
        boolean says = group.verb() != null
                && group.verb().mayCommunicate()
                && !group.lemma().equals("tell");
        boolean so = parse.isAt(before, "so") || parse.isAt(before, "as");
        return afterQuotation || afterMark && says || so && says;
    }

    /** Whether a mention is the subject of a verb of its own, so that it is what is said and not who says it. */
    private boolean isActing(Mention mention) {
        int at = mention.last() + 1;
        while (parse.tag(at) == Tag.ADVERB) {
            at++;
        }
        Tag tag = parse.tag(at);
        return tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL;
    }
}
