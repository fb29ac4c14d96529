package org.inquit.extraction.language;

import java.util.EnumSet;
import java.util.Set;

/** Tells present and plain forms of verbs from the nouns and adjectives that look like them: 'claims', 'report'. */
final class PresentTagger {

    private static final Set<String> SAME_IN_PAST =
            Set.of("put", "read", "let", "set", "cut", "hit", "quit", "cast", "shut", "spread", "broadcast");
    private static final Set<Tag> BEFORE_NOUN = EnumSet.of(
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.ADJECTIVE,
            Tag.NUMBER,
            Tag.PREPOSITION,
            Tag.TO,
            Tag.GERUND,
            Tag.VERB,
            Tag.BASE);
    private static final Set<Tag> OBJECT =
            EnumSet.of(Tag.DETERMINER, Tag.PRONOUN, Tag.QUOTATION, Tag.SUBORDINATOR, Tag.NAME, Tag.TO, Tag.POSSESSIVE);
    private static final Set<Tag> BEFORE_PAST = EnumSet.of(Tag.PRONOUN, Tag.MARK, Tag.RELATIVE, Tag.QUOTATION);

    private static final int SOURCE_WITHIN = 12;

    private final Lexicon lexicon;
    private final Neighbours near;
    private final NounTagger nouns;

    PresentTagger(Lexicon lexicon, Neighbours near, NounTagger nouns) {
        this.lexicon = lexicon;
        this.near = near;
        this.nouns = nouns;
    }

    /** The tag of a form in '-s'. */
    Tag third(Reading printed, VerbForm form, int at) {
        Tag before = near.before(at);
        if (!printed.may('n')) {
            return Tag.VERB;
        }
        if (BEFORE_NOUN.contains(before)) {
            return Tag.PLURAL;
        }
        if (form.verb().mayCommunicate() && leadsToThat(at + 1) && namesSource(before, at - 1)) {
            return Tag.VERB;
        }
        if (before == Tag.PRONOUN || before == Tag.RELATIVE || before.isNoun() && closesSpeech(form, at)) {
            return Tag.VERB;
        }
        return isThird(form, before, near.peek(at + 1)) ? Tag.VERB : Tag.PLURAL;
    }

    private boolean namesSource(Tag tag, int at) {
        String word = at < 0 ? "" : near.token(at).text();
        return tag == Tag.NAME || tag.isNoun() && (lexicon.isPeople(word) || lexicon.isBody(word));
    }

    /** 'Counters that', 'points out that' */
    private boolean leadsToThat(int at) {
        return near.isAt(at, "that") || near.isAt(at, "out") && near.isAt(at + 1, "that");
    }

    private boolean isThird(VerbForm form, Tag before, Tag next) {
        Reading lemma = lexicon.reading(form.verb().lemma());
        if (!form.verb().isOftenAVerb() && lemma.isMostly('n')) {
            return false;
        }
        boolean object = OBJECT.contains(next);
        boolean verbal = form.verb().mayCommunicate() || lemma.isMostly('v');
        boolean placed = object || before == Tag.QUOTATION || before == Tag.MARK && next == Tag.NAME;
        return verbal && placed || object && !lemma.isClearly('n');
    }

    /** The tag of a form without ending. */
    Tag base(String lower, Reading reading, VerbForm form, int at) {
        Tag before = near.before(at);
        if (before == Tag.TO || before == Tag.MODAL || before == Tag.AUXILIARY && isDo(at)) {
            return Tag.BASE;
        }
        if (SAME_IN_PAST.contains(lower) && (before.isNoun() || BEFORE_PAST.contains(before))) {
            return Tag.VERB;
        }
        if (before == Tag.DETERMINER || before == Tag.POSSESSIVE) {
            return nouns.tag(lower, reading, at);
        }
        if (tellsOfSpeech(form, before, at)) {
            return Tag.VERB;
        }
        boolean verbOnly = !reading.may('n') && !reading.may('a') && !reading.may('r');
        if (verbOnly) {
            return onlyVerb(lower, before);
        }
        boolean verbal = isPluralSubject(before) && (reading.isMostly('v') || hasObject(at)) && !isFiniteNext(at);
        return verbal ? Tag.VERB : nouns.tag(lower, reading, at);
    }

    private boolean tellsOfSpeech(VerbForm form, Tag before, int at) {
        if (before == Tag.PLURAL) {
            return closesSpeech(form, at);
        }
        return before == Tag.NOUN
                && !near.isAt(at - 2, "a")
                && form.verb().isOftenSaid()
                && (near.peek(at + 1) == Tag.PRONOUN || near.isAt(at + 1, "that"));
    }

    private Tag onlyVerb(String lower, Tag before) {
        if (before == Tag.GERUND || before == Tag.ADJECTIVE) {
            return nouns.noun(lower);
        }
        return isPluralSubject(before) || before == Tag.NAME || before == Tag.ADVERB ? Tag.VERB : Tag.BASE;
    }

    private static boolean isPluralSubject(Tag before) {
        return before == Tag.PLURAL || before == Tag.PRONOUN || before == Tag.RELATIVE;
    }

    private boolean hasObject(int at) {
        Tag next = near.peek(at + 1);
        return next == Tag.MARK || OBJECT.contains(next);
    }

    /** “...,” the people state: a verb of saying after a quotation and who spoke it, where no other verb stands. */
    private boolean closesSpeech(VerbForm form, int at) {
        if (!form.verb().communicates()) {
            return false;
        }
        Tag[] tags = near.tags();
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
        return near.isIn(at + 1) && (near.isSaid(at + 1) || near.peek(at + 1) == Tag.AUXILIARY);
    }

    private boolean isDo(int at) {
        for (int i = at - 1; i >= 0 && i > at - 4; i--) {
            if (near.token(i).lower().startsWith("do") || near.token(i).lower().startsWith("did")) {
                return true;
            }
        }
        return false;
    }
}
