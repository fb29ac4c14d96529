package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;

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

    /** A clause with its points. */
    record Choice(Clause clause, double points) {}

    private final Parse parse;
    private final List<Clause> clauses;
    private final Agents agents;
    private final Distances distances;

    Chooser(Parse parse, List<Clause> clauses, Agents agents) {
        this.parse = parse;
        this.clauses = clauses;
        this.agents = agents;
        this.distances = new Distances(parse);
    }

    /** The clauses that name a source, the likeliest first. */
    List<Choice> choices(int quotation) {
        List<Clause> near = clauses.subList(clausesTo(quotation - WITHIN), clausesTo(quotation + WITHIN + 1));
        ClausesBefore before = new ClausesBefore(parse, near, distances);
        ClausesAfter after = new ClausesAfter(parse, near, distances);
        List<Choice> choices = new ArrayList<>();
        for (Clause clause : near) {
            if (clause.subject() != null && !covers(clause, quotation)) {
                choices.add(new Choice(clause, points(clause, quotation, before, after)));
            }
        }
        choices.sort(Comparator.comparingDouble(Choice::points).reversed());
        return choices;
    }

    /** How many clauses begin before a place. */
    private int clausesTo(int place) {
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

    private double points(Clause clause, int quotation, ClausesBefore before, ClausesAfter after) {
        double points = clause.strength().points() - (canSpeak(clause) ? 0 : 2.5);
        if (clause.leftmost() < quotation && clause.rightmost() > quotation) {
            return points / 3;
        }
        if (clause.rightmost() == quotation - 2 && parse.isAt(quotation - 1, ":") && canSpeak(clause)) {
            return INTRODUCED + clause.strength().points();
        }
        boolean follows = clause.leftmost() > quotation;
        if (follows && clause.form() == Clause.Form.NOUN) {
            return 0;
        }
        points += follows ? after.points(clause, quotation) : before.points(clause, quotation);
        return clause.group() == null ? points : points - doubt(clause, clause.group());
    }

    /** What the form of a verb takes away: 'was told', 'to say', 'may say', 'did not say'. */
    private static double doubt(Clause clause, Group group) {
        double doubt = group.passive() && clause.form() != Clause.Form.PARTICIPLE ? 1.5 : 0;
        doubt += group.form() == Group.Form.INFINITIVE ? 0.7 : 0;
        doubt += group.modal() ? 1.5 : 0;
        return doubt + (group.negated() ? 0.7 : 0);
    }

    private boolean canSpeak(Clause clause) {
        Mention subject = clause.subject();
        if (subject == null || !agents.canAct(subject)) {
            return false;
        }
        return clause.reports() || !subject.isNoun() || agents.isAnimate(subject.head());
    }
}
