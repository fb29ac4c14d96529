package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Token;

/**
 * Weighs the clauses of a sentence against one of its quotations: which of them introduces it. The points are set by
 * hand from what the frames of English news are: a cue beside the quotation, a colon or comma that leads into it, a
 * clause that ends the sentence and reports all of it.
 */
final class Chooser {

    /** From here on a clause counts as the one that reports the quotation. */
    static final double SURE = 4.5;

    private static final double INTRODUCED = 5;

    /** No clause farther off introduces words; the bound keeps the time linear. */
    private static final int WITHIN = 45;

    private static final Set<String> WHEN = Set.of(
            "when", "if", "because", "while", "although", "though", "unless", "after", "before", "until", "once");

    /** A clause with its points. */
    record Choice(Clause clause, double points) {}

    private final Parse parse;
    private final List<Clause> clauses;
    private List<Clause> near = List.of();
    private final SubjectFinder subjects;

    /** How many quotations stand before each place. */
    private final int[] quotationsTo;

    /** How many words and numbers stand before each place. */
    private final int[] wordsTo;

    Chooser(Parse parse, List<Clause> clauses, SubjectFinder subjects) {
        this.subjects = subjects;
        this.quotationsTo = new int[parse.size() + 1];
        this.wordsTo = new int[parse.size() + 1];
        for (int i = 0; i < parse.size(); i++) {
            quotationsTo[i + 1] = quotationsTo[i] + (parse.tag(i) == Tag.QUOTATION ? 1 : 0);
            wordsTo[i + 1] = wordsTo[i] + (parse.token(i).isWord() || parse.tag(i) == Tag.NUMBER ? 1 : 0);
        }
        this.parse = parse;
        this.clauses = clauses;
    }

    /** The clauses that name a source, the likeliest first. */
    List<Choice> choices(int quotation) {
        near = clauses.subList(clausesBefore(quotation - WITHIN), clausesBefore(quotation + WITHIN + 1));
        List<Choice> choices = new ArrayList<>();
        for (Clause clause : near) {
            if (clause.subject() != null && !covers(clause, quotation)) {
                choices.add(new Choice(clause, points(clause, quotation)));
            }
        }
        choices.sort(Comparator.comparingDouble(Choice::points).reversed());
        return choices;
    }

    /** How many clauses begin before a place. */
    private int clausesBefore(int place) {
        int before = 0;
        while (before < clauses.size() && clauses.get(before).first() < place) {
            before++;
        }
        return before;
    }

    private static boolean covers(Clause clause, int quotation) {
        return clause.subject() != null
                && clause.subject().first() <= quotation
                && quotation <= clause.subject().last();
    }

    private double points(Clause clause, int quotation) {
        double points = clause.strength().points() - (canSpeak(clause) ? 0 : 2.5);
        if (clause.leftmost() < quotation && clause.rightmost() > quotation) {
            return points / 3;
        }
        if (clause.rightmost() == quotation - 2 && parse.isAt(quotation - 1, ":") && canSpeak(clause)) {
            return INTRODUCED + clause.strength().points();
        }
        boolean after = clause.leftmost() > quotation;
        if (after && clause.form() == Clause.Form.NOUN) {
            return 0;
        }
        points += after ? after(clause, quotation) : before(clause, quotation);
        points -=
                clause.group() != null && clause.group().passive() && clause.form() != Clause.Form.PARTICIPLE ? 1.5 : 0;
        points -=
                clause.group() != null && clause.group().form() == org.inquit.extraction.language.Group.Form.INFINITIVE
                        ? 0.7
                        : 0;
        points -= clause.group() != null && clause.group().modal() ? 1.5 : 0;
        points -= clause.group() != null && clause.group().negated() ? 0.7 : 0;
        return points;
    }

    private boolean canSpeak(Clause clause) {
        Mention subject = clause.subject();
        if (subject == null || !subjects.canAct(subject)) {
            return false;
        }
        return clause.reports() || !subject.isNoun() || subjects.isAnimate(subject.head());
    }

    private double after(Clause clause, int quotation) {
        int gap = words(quotation + 1, clause.leftmost());
        if (gap == 0) {
            boolean led = leadsOn(parse.token(quotation));
            boolean inverted = clause.subject() != null && clause.subject().first() > clause.last();
            double near = led ? clause.reports() || quotation == 0 ? 5 : 3 : inverted ? 4 : clause.reports() ? 2.5 : -1;
            return near - (clause.form() == Clause.Form.PARTICIPLE && !led ? 2 : 0);
        }
        int left = clause.leftmost() - 1;
        boolean comma = parse.isAt(left, ",") || parse.tag(left) == Tag.QUOTATION && leadsOn(parse.token(left));
        boolean closing = comma
                && clause.isStrong()
                && clause.isFinite()
                && (parse.tag(left) == Tag.QUOTATION || endsClause(clause));
        if (clause.form() == Clause.Form.ACCORDING_TO) {
            return 2 - gap * 0.02;
        }
        return closing ? 2 - (isReportedBefore(quotation) ? gap * 0.06 : 0) : -2 - gap * 0.1;
    }

    /** 'Said that he agrees the plan is “mad”': a pronoun's verb within what is said. */
    private boolean isInnerThought(Clause clause, int quotation) {
        Mention subject = clause.subject();
        if (subject == null || !subject.isPronoun() || subject.last() > clause.first()) {
            return false;
        }
        return clause.form() == Clause.Form.VERB
                && !clause.lemma().equals("call")
                && (parse.isAt(subject.first() - 1, "that") || parse.tag(subject.first() - 1) == Tag.VERB)
                && !parse.isAt(quotation - 1, ",");
    }

    private boolean isReportedBefore(int quotation) {
        return near.stream()
                .anyMatch(each ->
                        each.isStrong() && each.isFinite() && each.subject() != null && each.rightmost() < quotation);
    }

    private double before(Clause clause, int quotation) {
        double points = clause.reports() ? 2 : 0.8;
        double inner = isInnerThought(clause, quotation) ? 3.2 : clause.isStrong() ? 0 : 1.6;
        points -= inner > 0 && clause.reports() && isReported(clause) ? inner : 0;
        int finite = finiteBetween(clause, quotation);
        int weak = weakBetween(clause, quotation);
        points -= finite * 0.9 + (weak > 0 ? 0.3 : 0);
        points -= words(clause.rightmost() + 1, quotation) * 0.04;
        points -= quotationsBetween(clause, quotation) * 0.2;
        points -= isAdverbial(clause, quotation) ? 3 : 0;
        boolean last = finite == 0 && weak == 0;
        if (last && parse.isAt(quotation - 1, ":")) {
            points += clause.reports() ? 3 : 4;
        } else if (last && parse.isAt(quotation - 1, ",")) {
            points += 1.5;
        }
        return points + (last && clause.rightmost() == quotation - 1 ? 1 : 0);
    }

    /** 'When the mayor railed against the bank, “...”': a clause before the one that the words belong to. */
    private boolean isAdverbial(Clause clause, int quotation) {
        boolean takes = clause.group() == null
                || clause.group().verb() == null
                || clause.group().verb().takesClause();
        return !takes && WHEN.contains(parse.word(clause.leftmost() - 1)) && hasComma(clause.rightmost(), quotation);
    }

    private boolean hasComma(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (parse.isAt(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** “We won,” and “Did we?” lead on to who says it. */
    private static boolean leadsOn(Token quotation) {
        String words = quotation.text().strip();
        return !words.isEmpty() && ",?!…—-".indexOf(words.charAt(words.length() - 1)) >= 0
                || words.endsWith(",’")
                || words.endsWith(",'");
    }

    private boolean endsClause(Clause clause) {
        int at = clause.rightmost() + 1;
        while (at < parse.size()
                && (parse.tag(at) == Tag.TIME
                        || parse.tag(at) == Tag.ADVERB
                        || parse.tag(at) == Tag.PREPOSITION
                        || parse.tag(at).isVerb() && parse.tag(at) != Tag.VERB
                        || parse.tag(at) == Tag.NOUN
                        || parse.tag(at) == Tag.NAME
                        || parse.tag(at) == Tag.DETERMINER
                        || parse.tag(at) == Tag.PLURAL
                        || parse.tag(at) == Tag.ADJECTIVE)) {
            at++;
        }
        return at >= parse.size() || parse.tag(at) == Tag.OTHER || parse.tag(at) == Tag.MARK;
    }

    private int words(int from, int to) {
        return from < to ? wordsTo[to] - wordsTo[from] : 0;
    }

    /** Whether what the clause tells is itself told by a clause before: 'Doe said she thinks'. */
    private boolean isReported(Clause clause) {
        for (Clause each : near) {
            boolean strong = each.isStrong() && each.subject() != null && each.last() < clause.first();
            if (strong && !isPartedByQuotation(each, clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartedByQuotation(Clause one, Clause other) {
        return quotationsTo[other.first()] > quotationsTo[one.last()];
    }

    private int finiteBetween(Clause clause, int quotation) {
        return between(clause, quotation, true);
    }

    private int weakBetween(Clause clause, int quotation) {
        return between(clause, quotation, false);
    }

    private int between(Clause clause, int quotation, boolean reporting) {
        int count = 0;
        int after = clause.rightmost();
        for (Clause each : near) {
            boolean counts =
                    each.first() > after && each.last() < quotation && each.isStrong() == reporting && each.isFinite();
            count += counts && each.subject() != null && !each.subject().equals(clause.subject()) ? 1 : 0;
        }
        return count;
    }

    private int quotationsBetween(Clause clause, int quotation) {
        int from = clause.rightmost() + 1;
        return from < quotation ? quotationsTo[quotation] - quotationsTo[from] : 0;
    }
}
