package org.inquit.extraction.language;

import java.util.EnumSet;
import java.util.Set;

/** Tags the words of the closed classes, of which some do several things: 'that', 'her', 'to', 's. */
final class FunctionTagger {

    private static final Set<String> CAPITAL_TIMES =
            Set.of("march", "may", "jan", "mar", "dec", "sat", "sun", "sep", "feb", "aug");
    private static final Set<String> ALONE =
            Set.of("this", "these", "those", "some", "many", "others", "both", "all", "most", "each");
    private static final Set<Tag> THING = EnumSet.of(Tag.DETERMINER, Tag.NAME, Tag.PRONOUN, Tag.POSSESSIVE, Tag.NUMBER);
    private static final Set<Tag> SHORTENS_IS = EnumSet.of(Tag.PRONOUN, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.ADVERB);
    private static final Set<Tag> AFTER_IS = EnumSet.of(Tag.DETERMINER, Tag.PRONOUN, Tag.PREPOSITION);

    private final Neighbours near;

    FunctionTagger(Neighbours near) {
        this.near = near;
    }

    /** Whether a word of a closed class is one here: 'May' is a month, 'may' is none. */
    static boolean knows(Token token) {
        return token.function() != null
                && (token.function() != Tag.TIME || token.isCapitalised() || !CAPITAL_TIMES.contains(token.lower()));
    }

    Tag tag(Tag function, String lower, int at) {
        if (lower.equals("’s") || lower.equals("'s")) {
            return isShortForIs(at) ? Tag.AUXILIARY : Tag.POSSESSIVE;
        }
        if (function == Tag.TO && leadsToThing(at + 1)) {
            return Tag.PREPOSITION;
        }
        if (lower.equals("her")) {
            return near.isNominal(at + 1) ? Tag.POSSESSIVE : Tag.PRONOUN;
        }
        if (lower.equals("that")) {
            return that(function, at);
        }
        boolean pronoun = function == Tag.DETERMINER && !near.isNominal(at + 1) && ALONE.contains(lower);
        return pronoun ? Tag.PRONOUN : function;
    }

    private Tag that(Tag function, int at) {
        Tag before = near.before(at);
        if (before == Tag.VERB) {
            return near.peek(at + 1) == Tag.AUXILIARY ? Tag.PRONOUN : function;
        }
        boolean points =
                (before == Tag.PREPOSITION || before == Tag.BASE) && near.isNominal(at + 1) && !near.isPlural(at + 1);
        return points ? Tag.DETERMINER : function;
    }

    /** 'An aide to the mayor', not 'to say'. */
    private boolean leadsToThing(int at) {
        Tag next = near.peek(at);
        return THING.contains(next) || next == Tag.OTHER && isOnlyNoun(at);
    }

    private boolean isOnlyNoun(int at) {
        if (!near.isIn(at) || !near.token(at).isWord()) {
            return false;
        }
        Word word = near.word(at);
        return word.form() == null && word.reading().may('n') && !word.reading().may('v');
    }

    private boolean isShortForIs(int at) {
        Tag owner = at == 0 ? Tag.OTHER : near.tags()[at - 1];
        return SHORTENS_IS.contains(owner) || AFTER_IS.contains(near.peek(at + 1)) || near.isAt(at + 1, "not");
    }
}
