package org.inquit.extraction.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Token;

/** Weighs a clause that stands after a quotation: right beside it, or at the end of the sentence that it reports. */
final class ClausesAfter {

    /** What may follow the cue at the end of a sentence: 'said in the evening in Lund'. */
    private static final Set<Tag> TRAILING = EnumSet.of(
            Tag.TIME, Tag.ADVERB, Tag.PREPOSITION, Tag.NOUN, Tag.NAME, Tag.DETERMINER, Tag.PLURAL, Tag.ADJECTIVE);

    private final Parse parse;
    private final List<Clause> near;
    private final Distances distances;

    ClausesAfter(Parse parse, List<Clause> near, Distances distances) {
        this.parse = parse;
        this.near = near;
        this.distances = distances;
    }

    double points(Clause clause, int quotation) {
        int gap = distances.words(quotation + 1, clause.leftmost());
        if (gap == 0) {
            return beside(clause, quotation);
        }
        if (clause.form() == Clause.Form.ACCORDING_TO) {
            return 2 - gap * 0.02;
        }
        return closesSentence(clause) ? 2 - (isReportedBefore(quotation) ? gap * 0.06 : 0) : -2 - gap * 0.1;
    }

    private double beside(Clause clause, int quotation) {
        boolean led = leadsOn(parse.token(quotation));
        boolean inverted = clause.subject() != null && clause.subject().first() > clause.last();
        double near = led ? clause.reports() || quotation == 0 ? 5 : 3 : inverted ? 4 : clause.reports() ? 2.5 : -1;
        return near - (clause.form() == Clause.Form.PARTICIPLE && !led ? 2 : 0);
    }

    private boolean closesSentence(Clause clause) {
        int left = clause.leftmost() - 1;
        boolean comma = parse.isAt(left, ",") || parse.tag(left) == Tag.QUOTATION && leadsOn(parse.token(left));
        return comma
                && clause.isStrong()
                && clause.isFinite()
                && (parse.tag(left) == Tag.QUOTATION || endsSentence(clause));
    }

    private boolean isReportedBefore(int quotation) {
        for (Clause each : near) {
            if (each.isStrong() && each.isFinite() && each.subject() != null && each.rightmost() < quotation) {
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

    private boolean endsSentence(Clause clause) {
        int at = clause.rightmost() + 1;
        while (at < parse.size() && trails(parse.tag(at))) {
            at++;
        }
        return at >= parse.size() || parse.tag(at) == Tag.OTHER || parse.tag(at) == Tag.MARK;
    }

    private static boolean trails(Tag tag) {
        return TRAILING.contains(tag) || tag.isVerb() && tag != Tag.VERB;
    }
}
