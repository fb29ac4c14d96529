package org.inquit.extraction.speech;

import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;

/** Weighs a clause that stands before a quotation: what lies between the two parts them. */
final class ClausesBefore {

    private static final Set<String> WHEN = Set.of(
            "when", "if", "because", "while", "although", "though", "unless", "after", "before", "until", "once");

    private final Parse parse;
    private final List<Clause> near;
    private final Distances distances;

    ClausesBefore(Parse parse, List<Clause> near, Distances distances) {
        this.parse = parse;
        this.near = near;
        this.distances = distances;
    }

    double points(Clause clause, int quotation) {
        double points = clause.reports() ? 2 : 0.8;
        double inner = isInnerThought(clause, quotation) ? 3.2 : clause.isStrong() ? 0 : 1.6;
        points -= inner > 0 && clause.reports() && isReported(clause) ? inner : 0;
        int finite = between(clause, quotation, true);
        int weak = between(clause, quotation, false);
        points -= finite * 0.9 + (weak > 0 ? 0.3 : 0);
        points -= distances.words(clause.rightmost() + 1, quotation) * 0.04;
        points -= distances.quotations(clause.rightmost() + 1, quotation) * 0.2;
        points -= isAdverbial(clause, quotation) ? 3 : 0;
        return finite == 0 && weak == 0 ? points + lead(clause, quotation) : points;
    }

    /** What the mark beside the quotation adds for the last clause before it. */
    private double lead(Clause clause, int quotation) {
        double lead = clause.rightmost() == quotation - 1 ? 1 : 0;
        if (parse.isAt(quotation - 1, ":")) {
            return lead + (clause.reports() ? 3 : 4);
        }
        return parse.isAt(quotation - 1, ",") ? lead + 1.5 : lead;
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

    /** Whether what the clause tells is itself told by a clause before: 'Doe said she thinks'. */
    private boolean isReported(Clause clause) {
        for (Clause each : near) {
            boolean strong = each.isStrong() && each.subject() != null && each.last() < clause.first();
            if (strong && distances.quotations(each.last(), clause.first()) == 0) {
                return true;
            }
        }
        return false;
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
}
