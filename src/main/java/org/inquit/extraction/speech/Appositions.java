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
        int comma = Adjuncts.afterPhrases(parse, source.last() + 1);
        Mention name = source.isNoun() && parse.isAt(comma, ",") ? parse.startingAt(comma + 1) : null;
        boolean explains = name != null && standsAlone(name);
        return name != null && explains && isDescription(source.head()) ? name : source;
    }

    /** Whether nothing but an article stands in the phrase of a name, and a mark after it. */
    private boolean standsAlone(Mention name) {
        int after = name.last() + 1;
        return name.isName()
                && (name.first() == name.name() || parse.isAt(name.first(), "the"))
                && (parse.isMark(after) || parse.tag(after) == Tag.OTHER);
    }

    private boolean isDescription(String noun) {
        return lexicon.isPersonNoun(noun) || lexicon.isBody(noun);
    }

    /** The name that a phrase describes where its closing comma was forgotten: 'Jane Doe, a nurse in Lund said'. */
    Mention described(Mention mention) {
        Mention name = nameBefore(mention);
        return name == null ? mention : name;
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
