package org.inquit.extraction.speech;

import java.util.List;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Tag;

/**
 * A sentence as the search for speakers sees it.
 *
 * @param number its number among the sentences of the article
 * @param parse its grammar
 * @param clauses the clauses that may report speech, in the order of print
 */
record Scene(int number, Parse parse, List<Clause> clauses) {

    Sentence sentence() {
        return parse.sentence();
    }

    boolean hasQuotation() {
        return sentence().hasQuotation();
    }

    /** Whether it holds nothing but quotations. */
    boolean isAllQuotation() {
        return sentence().tokens().stream().noneMatch(token -> token.isWord());
    }

    boolean endsWithColon() {
        return parse.isAt(parse.size() - 1, ":");
    }

    /** Weighs the clauses against the quotations. */
    Chooser chooser(Lexicon lexicon) {
        return new Chooser(parse, clauses, new Agents(parse, lexicon));
    }

    boolean opensWithQuotation() {
        return parse.tag(0) == Tag.QUOTATION;
    }
}
