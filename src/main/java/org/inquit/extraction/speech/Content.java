package org.inquit.extraction.speech;

import java.util.List;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.language.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a reporting clause reports in the reporter's own words: a complement after it, or the sentence round it that
 * ends in ', she said'.
 */
final class Content {

    private final Parse parse;
    private final Complement complement;
    private final SurroundingContent surrounding;

    Content(Parse parse, List<Clause> clauses, Lexicon lexicon) {
        FiniteClauses finite = new FiniteClauses(parse);
        ContentEnd end = new ContentEnd(parse, clauses, finite);
        this.parse = parse;
        this.complement = new Complement(parse, lexicon, finite, end);
        this.surrounding = new SurroundingContent(parse, finite, end);
    }

    /** What the clause reports: nothing, one stretch, or two round a clause that is put into it. */
    List<Stretch> of(Clause clause) {
        return switch (clause.form()) {
            case NOUN -> Stretch.whole(ofNoun(clause));
            case ACCORDING_TO -> surrounding.ofSource(clause);
            case VERB, PARTICIPLE -> clause.group() == null ? List.of() : ofVerb(clause, clause.group());
            case COLON -> List.of();
        };
    }

    /** 'Her claim that ...', 'their answer was that ...' */
    private @Nullable Stretch ofNoun(Clause clause) {
        int at = NounCues.afterPhrases(parse, clause.last() + 1);
        return NounCues.isBe(parse, at) ? complement.that(at + 1, clause) : complement.claim(at, clause);
    }

    private List<Stretch> ofVerb(Clause clause, Group group) {
        Stretch after = after(clause, group);
        boolean postposed =
                after == null && clause.form() == Clause.Form.VERB && clause.isStrong() && clause.isFinite();
        return postposed ? surrounding.ofVerb(clause) : Stretch.whole(after);
    }

    private @Nullable Stretch after(Clause clause, Group group) {
        if (clause.lemma().equals("be") || clause.lemma().equals("make")) {
            return ofFeeling(clause);
        }
        if (Reports.tellsFeeling(group)) {
            return complement.felt(Adjuncts.afterAdverbs(parse, clause.last() + 1), clause);
        }
        Verb verb = group.verb();
        return verb == null ? null : complement.of(clause, group, verb);
    }

    /** 'Is sure that ...', 'made clear that ...' */
    private @Nullable Stretch ofFeeling(Clause clause) {
        int at = clause.last() + 1;
        while (parse.tag(at) == Tag.ADVERB || parse.isAt(at, "it")) {
            at++;
        }
        boolean feels = parse.tag(at) == Tag.ADJECTIVE || parse.tag(at) == Tag.PARTICIPLE;
        boolean past = clause.lemma().equals("be") && parse.tag(at) == Tag.NOUN;
        if (Reports.isFeeling(parse.word(at))) {
            return complement.felt(at + 1, clause);
        }
        return feels || past || parse.isAt(at, "clear") ? complement.that(at + 1, clause) : null;
    }
}
