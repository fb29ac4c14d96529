package org.inquit.extraction.language;

/** Tags the words of a noun phrase: nouns of one and of several, adjectives, and the adverbs between. */
final class NounTagger {

    private final Lexicon lexicon;
    private final Neighbours near;

    NounTagger(Lexicon lexicon, Neighbours near) {
        this.lexicon = lexicon;
        this.near = near;
    }

    Tag tag(String lower, Reading reading, int at) {
        if (isAdverb(lower, reading, at)) {
            return Tag.ADVERB;
        }
        return isAdjective(lower, reading, at) ? Tag.ADJECTIVE : noun(lower);
    }

    Tag noun(String lower) {
        boolean plural = lexicon.isGroup(lower)
                || lower.endsWith("s") && !Vocabulary.singular(lower).equals(lower);
        return plural ? Tag.PLURAL : Tag.NOUN;
    }

    private boolean isAdverb(String lower, Reading reading, int at) {
        boolean adverbial =
                lower.endsWith("ly") && !reading.may('n') && !(reading.isMostly('a') && near.isNominal(at + 1));
        return adverbial || reading.isMostly('r');
    }

    private boolean isAdjective(String lower, Reading reading, int at) {
        if (reading.isMostly('a') && !reading.may('n') || reading.may('a') && follows(at)) {
            return true;
        }
        if (!near.isNominal(at + 1)) {
            return false;
        }
        boolean hyphenated = !reading.isKnown() && lower.indexOf('-') > 0;
        return reading.may('a') || hyphenated || lexicon.country(lower) != null;
    }

    /** 'A man close to the family' */
    private boolean follows(int at) {
        return near.before(at).isNoun() && (near.isAt(at + 1, "to") || near.isAt(at + 1, "with"));
    }
}
