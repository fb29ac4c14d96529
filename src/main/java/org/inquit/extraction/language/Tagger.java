package org.inquit.extraction.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each token does in its sentence: names by their capitals, the closed classes by their words, the rest by
 * the dictionary's parts of speech and by the tokens beside them. One pass from left to right.
 */
final class Tagger {

    private static final Set<String> CAPITAL_TIMES =
            Set.of("march", "may", "jan", "mar", "dec", "sat", "sun", "sep", "feb", "aug");
    private static final Set<String> SAME_IN_PAST =
            Set.of("put", "read", "let", "set", "cut", "hit", "quit", "cast", "shut", "spread", "broadcast");
    private static final Set<String> ALONE =
            Set.of("this", "these", "those", "some", "many", "others", "both", "all", "most", "each");
    private static final Set<String> MARKS = Set.of(",", ";", ":", "—", "–", "―", "(", ")", "[", "]", "-", "…");

    /** A verb that tagged texts use so often is no adjective in its past form. */
    private static final int OFTEN_A_VERB = 8;

    private static final int SOURCE_WITHIN = 12;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable Reading[] readings;
    private final @Nullable VerbForm[] forms;

    private Tagger(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tags = new Tag[sentence.size()];
        this.readings = new Reading[tags.length];
        this.forms = new VerbForm[tags.length];
    }

    /** The tags of a sentence with its names. */
    static Tag[] tags(Lexicon lexicon, Sentence sentence, List<int[]> names) {
        Tagger tagger = new Tagger(lexicon, sentence);
        names.forEach(name -> Arrays.fill(tagger.tags, name[0], name[1] + 1, Tag.NAME));
        for (int i = 0; i < tagger.tags.length; i++) {
            tagger.tags[i] = tagger.tags[i] == null ? tagger.tag(i) : tagger.tags[i];
        }
        return tagger.tags;
    }

    private Tag tag(int at) {
        Token token = sentence.token(at);
        return switch (token.kind()) {
            case QUOTATION -> Tag.QUOTATION;
            case NUMBER -> Tag.NUMBER;
            case PUNCTUATION -> mark(token, at);
            case WORD -> word(token, at);
        };
    }

    private Tag mark(Token token, int at) {
        boolean possessive = (token.is("’") || token.is("'"))
                && at > 0
                && sentence.token(at - 1).end() == token.start();
        return possessive ? Tag.POSSESSIVE : MARKS.contains(token.text()) ? Tag.MARK : Tag.OTHER;
    }

    private Tag word(Token token, int at) {
        String lower = token.lower();
        if (token.is("IT") && before(at) == Tag.DETERMINER) {
            return Tag.ADJECTIVE;
        }
        Tag function = token.function();
        if (function == Tag.TIME && CAPITAL_TIMES.contains(lower) && !token.isCapitalised()) {
            function = null;
        }
        if (function != null) {
            return function(function, lower, at);
        }
        Tag contracted = FunctionWords.ofContraction(lower);
        return contracted == null ? content(lower, at) : contracted;
    }

    private Tag function(Tag tag, String lower, int at) {
        if (lower.equals("’s") || lower.equals("'s")) {
            return isShortForIs(at) ? Tag.AUXILIARY : Tag.POSSESSIVE;
        }
        if (tag == Tag.TO && leadsToThing(at + 1)) {
            return Tag.PREPOSITION;
        }
        if (lower.equals("that") && before(at) == Tag.VERB && peek(at + 1) == Tag.AUXILIARY) {
            return Tag.PRONOUN;
        }
        if (lower.equals("her")) {
            return isNominal(at + 1) ? Tag.POSSESSIVE : Tag.PRONOUN;
        }
        if (lower.equals("that")
                && before(at) != Tag.VERB
                && isNominal(at + 1)
                && !isPlural(at + 1)
                && (before(at) == Tag.PREPOSITION || before(at) == Tag.BASE)) {
            return Tag.DETERMINER;
        }
        boolean pronoun = tag == Tag.DETERMINER && !isNominal(at + 1) && ALONE.contains(lower);
        return pronoun ? Tag.PRONOUN : tag;
    }

    /** 'An aide to the mayor', not 'to say'. */
    private boolean leadsToThing(int at) {
        Tag next = peek(at);
        return next == Tag.DETERMINER
                || next == Tag.NAME
                || next == Tag.PRONOUN
                || next == Tag.POSSESSIVE
                || next == Tag.NUMBER
                || next == Tag.OTHER && isOnlyNoun(at);
    }

    private boolean isOnlyNoun(int at) {
        if (at >= sentence.size() || !sentence.token(at).isWord()) {
            return false;
        }
        Reading reading = reading(at);
        return forms[at] == null && reading.may('n') && !reading.may('v');
    }

    private boolean isShortForIs(int at) {
        Tag next = peek(at + 1);
        boolean clause =
                next == Tag.DETERMINER || next == Tag.PRONOUN || next == Tag.PREPOSITION || isAt(at + 1, "not");
        Tag owner = at == 0 ? Tag.OTHER : tags[at - 1];
        return owner == Tag.PRONOUN
                || owner == Tag.RELATIVE
                || owner == Tag.SUBORDINATOR
                || owner == Tag.ADVERB
                || clause;
    }

    private Tag content(String lower, int at) {
        Reading reading = reading(at);
        VerbForm form = forms[at];
        if (form == null && before(at) == Tag.MODAL && !reading.may('r') && !lower.endsWith("ly")) {
            return Tag.BASE;
        }
        if (form == null) {
            return reading.isKnown() ? nominal(lower, reading, at) : unknown(lower, reading, at);
        }
        return switch (form.kind()) {
            case GERUND -> gerund(reading, at);
            case PAST -> past(reading, form, at);
            case THIRD -> third(lexicon.reading(form.verb().lemma()), reading, form, at);
            case BASE -> base(lower, reading, form, at);
        };
    }

    /** A word that no list has: its ending and place may make it a verb. */
    private Tag unknown(String lower, Reading reading, int at) {
        if (lower.endsWith("ing") && lower.length() > 5) {
            return gerund(reading, at);
        }
        boolean past = lower.endsWith("ed") && lower.length() > 4 && lower.indexOf('-') < 0;
        Tag before = before(at);
        if (past && (before.isNoun() || before == Tag.PRONOUN || before == Tag.QUOTATION || before == Tag.RELATIVE)) {
            return Tag.VERB;
        }
        if (past && (before == Tag.DETERMINER || before == Tag.ADJECTIVE) && isNominal(at + 1)) {
            return Tag.ADJECTIVE;
        }
        return past && before == Tag.AUXILIARY ? Tag.PARTICIPLE : nominal(lower, reading, at);
    }

    /** The dictionary's reading of a token, looked up once with its verb form. */
    private Reading reading(int at) {
        Reading known = readings[at];
        if (known == null) {
            String lower = sentence.token(at).lower();
            Word word = lexicon.word(lower);
            known = word.reading();
            readings[at] = known;
            forms[at] = word.form();
        }
        return known;
    }

    private Tag nominal(String lower, Reading reading, int at) {
        boolean adverbial = lower.endsWith("ly") && !reading.may('n') && !(reading.isMostly('a') && isNominal(at + 1));
        if (adverbial || reading.isMostly('r')) {
            return Tag.ADVERB;
        }
        boolean follows = reading.may('a') && before(at).isNoun() && (isAt(at + 1, "to") || isAt(at + 1, "with"));
        boolean adjective =
                follows || reading.isMostly('a') && !reading.may('n') || reading.may('a') && isNominal(at + 1);
        boolean hyphenated = !reading.isKnown() && lower.indexOf('-') > 0 && isNominal(at + 1);
        if (adjective || hyphenated || lexicon.country(lower) != null && isNominal(at + 1)) {
            return Tag.ADJECTIVE;
        }
        return noun(lower);
    }

    private Tag noun(String lower) {
        boolean plural = lexicon.isGroup(lower)
                || lower.endsWith("s") && !Vocabulary.singular(lower).equals(lower);
        return plural ? Tag.PLURAL : Tag.NOUN;
    }

    private Tag gerund(Reading reading, int at) {
        Tag before = before(at);
        if (before == Tag.AUXILIARY) {
            return Tag.GERUND;
        }
        boolean thing = before == Tag.DETERMINER || before == Tag.ADJECTIVE || before == Tag.POSSESSIVE;
        boolean verbal = before == Tag.MARK
                || before == Tag.CONJUNCTION
                || before == Tag.QUOTATION
                || before == Tag.SUBORDINATOR
                || before == Tag.OTHER;
        VerbForm form = forms[at];
        verbal |= form != null && said(form) && (isAt(at + 1, ":") || peek(at + 1) == Tag.QUOTATION);
        if (before == Tag.PREPOSITION) {
            Tag next = peek(at + 1);
            verbal |= next == Tag.DETERMINER
                    || next == Tag.PRONOUN
                    || next == Tag.SUBORDINATOR
                    || next == Tag.NAME
                    || next == Tag.POSSESSIVE
                    || next == Tag.QUOTATION
                    || at + 1 < sentence.size() && sentence.token(at + 1).text().endsWith("ly");
        }
        return thing && reading.may('n') || reading.isClearly('n') && !verbal ? Tag.NOUN : Tag.GERUND;
    }

    private Tag past(Reading listed, VerbForm form, int at) {
        Tag before = before(at);
        Reading reading = form.verb().count() >= OFTEN_A_VERB ? Reading.NONE : listed;
        if (before == Tag.AUXILIARY
                || before == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.PREPOSITION) {
            return reading.isClearly('a') || reading.isClearly('n') && before != Tag.AUXILIARY
                    ? Tag.ADJECTIVE
                    : Tag.PARTICIPLE;
        }
        if (before == Tag.MODAL || before == Tag.TO) {
            return Tag.BASE;
        }
        boolean tells = isAt(at + 1, "that") && (before.isNoun() || before == Tag.MARK);
        if (before == Tag.PRONOUN || before == Tag.RELATIVE || tells) {
            return Tag.VERB;
        }
        boolean stacked = (before == Tag.ADJECTIVE || before == Tag.VERB) && isNominal(at + 1);
        boolean modifier = stacked || reading.isClearly('a') || reading.isClearly('n');
        if (modifier) {
            return Tag.ADJECTIVE;
        }
        boolean said = said(form) && !isAt(at + 1, "by");
        boolean reduced = isAt(at + 1, "by") && !(said(form) && before == Tag.MARK)
                || !said && before.isNoun() && isAt(at + 1, "in") && hasVerbLater(at + 1);
        return reduced ? Tag.PARTICIPLE : Tag.VERB;
    }

    private static boolean said(VerbForm form) {
        return form.verb().communicates();
    }

    private boolean hasVerbLater(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 8); i++) {
            if (sentence.token(i).is(",") || sentence.token(i).isQuotation()) {
                return false;
            }
            Tag rough = peek(i);
            if (rough == Tag.AUXILIARY || rough == Tag.MODAL || isSaid(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(int at) {
        VerbForm form = sentence.token(at).isLowerCase()
                ? lexicon.verb(sentence.token(at).text())
                : null;
        return form != null && form.kind() == VerbForm.Kind.PAST && form.verb().communicates();
    }

    private Tag third(Reading reading, Reading printed, VerbForm form, int at) {
        Tag before = before(at);
        if (!printed.may('n')) {
            return Tag.VERB;
        }
        boolean nounBefore = before == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.ADJECTIVE
                || before == Tag.NUMBER
                || before == Tag.PREPOSITION
                || before == Tag.TO
                || before == Tag.GERUND
                || before == Tag.VERB
                || before == Tag.BASE;
        if (nounBefore) {
            return Tag.PLURAL;
        }
        if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
            return Tag.VERB;
        }
        if (before.isNoun() && closesSpeech(form, at)) {
            return Tag.VERB;
        }
        if (form.verb().count() < OFTEN_A_VERB && reading.isMostly('n')) {
            return Tag.PLURAL;
        }
        Tag next = peek(at + 1);
        boolean object = next == Tag.DETERMINER
                || next == Tag.PRONOUN
                || next == Tag.QUOTATION
                || next == Tag.SUBORDINATOR
                || next == Tag.NAME
                || next == Tag.TO
                || next == Tag.POSSESSIVE;
        boolean verbal = form.verb().mayCommunicate() || reading.isMostly('v');
        return verbal && (object || before == Tag.QUOTATION || before == Tag.MARK && next == Tag.NAME)
                        || object && !reading.isClearly('n')
                ? Tag.VERB
                : Tag.PLURAL;
    }

    private Tag base(String lower, Reading reading, VerbForm form, int at) {
        Tag before = before(at);
        if (before == Tag.TO || before == Tag.MODAL || before == Tag.AUXILIARY && isDo(at)) {
            return Tag.BASE;
        }
        if (SAME_IN_PAST.contains(lower)
                && (before.isNoun()
                        || before == Tag.PRONOUN
                        || before == Tag.MARK
                        || before == Tag.RELATIVE
                        || before == Tag.QUOTATION)) {
            return Tag.VERB;
        }
        if (before == Tag.DETERMINER || before == Tag.POSSESSIVE) {
            return nominal(lower, reading, at);
        }
        if (before == Tag.PLURAL && closesSpeech(form, at)) {
            return Tag.VERB;
        }
        if (before == Tag.NOUN && form.verb().isOftenSaid() && (peek(at + 1) == Tag.PRONOUN || isAt(at + 1, "that"))) {
            return Tag.VERB;
        }
        boolean verbOnly = !reading.may('n') && !reading.may('a') && !reading.may('r');
        if (verbOnly && (before == Tag.GERUND || before == Tag.ADJECTIVE)) {
            return noun(lower);
        }
        boolean afterNoun = before == Tag.PLURAL
                || before == Tag.PRONOUN
                || before == Tag.RELATIVE
                || before == Tag.NAME && verbOnly;
        if (verbOnly) {
            return afterNoun || before == Tag.ADVERB ? Tag.VERB : Tag.BASE;
        }
        Tag next = peek(at + 1);
        boolean object = next == Tag.DETERMINER
                || next == Tag.PRONOUN
                || next == Tag.QUOTATION
                || next == Tag.SUBORDINATOR
                || next == Tag.POSSESSIVE
                || next == Tag.NAME
                || next == Tag.TO
                || next == Tag.MARK;
        if (afterNoun && (reading.isMostly('v') || object) && !isFiniteNext(at)) {
            return Tag.VERB;
        }
        return nominal(lower, reading, at);
    }

    /** “...,” the people state: a verb of saying after a quotation and who spoke it, where no other verb stands. */
    private boolean closesSpeech(VerbForm form, int at) {
        if (!form.verb().communicates()) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - SOURCE_WITHIN); i--) {
            if (tags[i] == Tag.QUOTATION) {
                return true;
            }
            if (tags[i] == Tag.VERB || tags[i] == Tag.AUXILIARY || tags[i] == Tag.MODAL) {
                return false;
            }
        }
        return false;
    }

    private boolean isFiniteNext(int at) {
        return at + 1 < sentence.size() && (isSaid(at + 1) || peek(at + 1) == Tag.AUXILIARY);
    }

    private boolean isDo(int at) {
        for (int i = at - 1; i >= 0 && i > at - 4; i--) {
            String word = sentence.token(i).lower().replace('’', '\'');
            if (word.startsWith("do") || word.startsWith("did")) {
                return true;
            }
        }
        return false;
    }

    /** The tag of the token before, adverbs skipped. */
    private Tag before(int at) {
        int i = at - 1;
        while (i >= 0 && tags[i] == Tag.ADVERB) {
            i--;
        }
        return i < 0 ? at > 0 ? Tag.ADVERB : Tag.OTHER : tags[i];
    }

    /** The tag of a token to come, as far as it can be told. */
    private Tag peek(int at) {
        if (at >= sentence.size()) {
            return Tag.OTHER;
        }
        if (tags[at] != null) {
            return tags[at];
        }
        Token token = sentence.token(at);
        if (token.isQuotation()) {
            return Tag.QUOTATION;
        }
        if (!token.isWord()) {
            return token.kind() == Token.Kind.NUMBER ? Tag.NUMBER : Tag.MARK;
        }
        Tag function = token.function();
        return function == null ? Tag.OTHER : function;
    }

    /** Whether a noun phrase may go on here. */
    private boolean isNominal(int at) {
        Tag rough = peek(at);
        if (rough == Tag.NAME || rough == Tag.NUMBER) {
            return true;
        }
        if (rough != Tag.OTHER || at >= sentence.size() || !sentence.token(at).isWord()) {
            return false;
        }
        String word = sentence.token(at).lower();
        Reading reading = reading(at);
        VerbForm form = forms[at];
        if (form != null && form.kind() == VerbForm.Kind.PAST && form.verb().isOftenSaid()) {
            return false;
        }
        return reading.may('n') || reading.may('a') || form == null && !reading.may('r') && !word.endsWith("ly");
    }

    private boolean isPlural(int at) {
        return at < sentence.size() && sentence.token(at).lower().endsWith("s");
    }

    private boolean isAt(int at, String word) {
        return sentence.isAt(at, word);
    }
}
