package org.inquit.extraction.speech;

import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Leads the phrase of an apposition to the name that it describes, which may stand after it or before. */
final class Appositions {

    private final Parse parse;
    private final Lexicon lexicon;
    private final Heads heads;

    Appositions(Parse parse, Lexicon lexicon, Heads heads) {
        this.parse = parse;
        this.lexicon = lexicon;
        this.heads = heads;
    }

    /** The name that explains a noun, or the noun itself: 'a local woman, Jane Doe, said'. */
    Mention named(Mention source) {
        int comma = isDescription(source) ? Adjuncts.afterPhrases(parse, source.last() + 1) : -1;
        Mention name = parse.isAt(comma, ",") ? parse.startingAt(comma + 1) : null;
        if (name == null || !standsAlone(name)) {
            return source;
        }
        boolean ofBody = comma > source.last() + 1 && namesBody(comma - 1, name);
        return ofBody ? source : name;
    }

    /** 'A spokesman for the company, Harbour Lights,' */
    private boolean namesBody(int last, Mention name) {
        Mention body = parse.endingAt(last);
        return body != null
                && lexicon.isBody(body.head())
                && name.first() == name.name()
                && !lexicon.isGiven(parse.token(name.name()).text())
                && !lexicon.isTitle(parse.token(name.name()).text());
    }

    /** Whether a mark follows a name and nothing but an article or a role stands before it: 'public defender Jane Doe'. */
    private boolean standsAlone(Mention name) {
        int after = Adjuncts.afterPhrases(parse, name.last() + 1);
        return name.isName()
                && (parse.isAt(name.first(), "the") || isBare(name))
                && (parse.isMark(after) || parse.tag(after) == Tag.OTHER);
    }

    /** Whether no article and no owner stands in the phrase of a name. */
    private boolean isBare(Mention name) {
        for (int i = name.first(); i < name.name(); i++) {
            if (parse.tag(i) == Tag.DETERMINER || parse.tag(i) == Tag.POSSESSIVE) {
                return false;
            }
        }
        return true;
    }

    private boolean isDescription(Mention source) {
        String noun = source.head();
        return noun.equals(Agents.ONE) || source.isNoun() && (lexicon.isPersonNoun(noun) || lexicon.isBody(noun));
    }

    /** The name that a phrase describes where its closing comma was forgotten: 'Jane Doe, a nurse in Lund said'. */
    Mention described(Mention mention) {
        Mention name = nameBefore(mention);
        return name == null ? mention : name;
    }

    /** The name that a phrase with an article tells more of, 'Jane Doe, a nurse', or the phrase itself. */
    Mention explained(Mention phrase) {
        boolean told = phrase.isNoun()
                && parse.tag(phrase.first()) == Tag.DETERMINER
                && lexicon.isPersonNoun(phrase.head())
                && parse.isAt(phrase.first() - 1, ",");
        Mention before = told ? parse.endingAt(phrase.first() - 2) : null;
        return before != null && before.isName() && !lexicon.isPlace(before.text()) ? before : phrase;
    }

    boolean isApposition(Mention mention) {
        return nameBefore(mention) != null;
    }

    /** The name before a phrase and a comma, where the phrase only describes it; null where it stands for itself. */
    private @Nullable Mention nameBefore(Mention mention) {
        Mention conjunct = heads.conjunct(mention);
        Mention phrase = conjunct == null ? mention : conjunct;
        boolean plain = phrase.isName() && phrase.first() == phrase.name();
        Mention before = parse.isAt(phrase.first() - 1, ",") && !plain ? parse.endingAt(phrase.first() - 2) : null;
        Mention name = before == null ? null : heads.of(before);
        return name != null && describes(phrase) && canBeDescribed(name) ? name : null;
    }

    private boolean describes(Mention phrase) {
        return phrase.isNoun() || lexicon.isRole(phrase.head()) || lexicon.isTitle(phrase.head());
    }

    private boolean canBeDescribed(Mention name) {
        return name.isName() && !heads.isInPhrase(name) && !lexicon.isPlace(name.text());
    }
}
