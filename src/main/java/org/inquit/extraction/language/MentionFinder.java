package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Gathers the noun phrases of a tagged sentence, in the order of print: those that may name someone. */
final class MentionFinder {

    private static final Set<String> FRACTIONS =
            Set.of("one", "some", "many", "most", "several", "both", "all", "others", "none", "each", "those", "few");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Tag[] tags;
    private final int[] nameEnds;

    private MentionFinder(Lexicon lexicon, Sentence sentence, Tag[] tags, List<int[]> names) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tags = tags;
        this.nameEnds = new int[tags.length];
        names.forEach(name -> nameEnds[name[0]] = name[1]);
    }

    static List<Mention> mentions(Lexicon lexicon, Sentence sentence, Tag[] tags, List<int[]> names) {
        MentionFinder finder = new MentionFinder(lexicon, sentence, tags, names);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            Mention mention = finder.mentionAt(at);
            if (mention != null) {
                mentions.add(mention);
            }
            at = mention == null ? at + 1 : mention.last() + 1;
        }
        return mentions;
    }

    private @Nullable Mention mentionAt(int at) {
        Tag tag = tags[at];
        if (tag == Tag.PRONOUN) {
            return Mention.of(Kind.PRONOUN, sentence, at, at, at);
        }
        boolean starts = tag == Tag.DETERMINER
                || tag == Tag.POSSESSIVE && sentence.token(at).isWord()
                || tag.modifies() && tag != Tag.GERUND && !(tag == Tag.PARTICIPLE && !describes(at))
                || tag == Tag.PLURAL;
        return starts ? phrase(at) : null;
    }

    private @Nullable Mention phrase(int first) {
        int at = first;
        int head = -1;
        int name = -1;
        while (at < tags.length && goesOn(at, first, head)) {
            if (tags[at] == Tag.NAME) {
                name = at;
                at = Math.max(at, nameEnds[at]);
                head = at;
            } else if (tags[at].isNoun() || tags[at] == Tag.NUMBER && head < 0) {
                head = tags[at] == Tag.NUMBER ? head : at;
                name = tags[at] == Tag.NUMBER ? name : -1;
            } else if (tags[at] == Tag.POSSESSIVE && at > first) {
                head = -1;
            }
            at++;
        }
        if (head < 0) {
            return alone(first, at);
        }
        return name >= 0 && nameEnds[name] == head
                ? Mention.of(Kind.NAME, sentence, first, name, head)
                : Mention.of(Kind.NOUN, sentence, first, first, head);
    }

    /** 'The 46-year-old said', 'many said', 'the former'. */
    private @Nullable Mention alone(int first, int end) {
        int last = end - 1;
        boolean described = last > first
                && tags[first] == Tag.DETERMINER
                && sentence.token(last).isWord()
                && (tags[last] == Tag.ADJECTIVE || tags[last] == Tag.NUMBER || tags[last] == Tag.PARTICIPLE);
        boolean numbered = last > first && sentence.token(last).text().endsWith("-old");
        boolean some = first == last && FRACTIONS.contains(sentence.token(first).lower());
        return described || numbered || some ? Mention.of(Kind.NOUN, sentence, first, first, last) : null;
    }

    private boolean goesOn(int at, int first, int head) {
        Tag tag = tags[at];
        if (at == first) {
            return true;
        }
        return switch (tag) {
            case NAME ->
                head != at - 1
                        || lexicon.isTitle(sentence.token(at).text())
                        || tags[head] == Tag.NAME
                        || tags[head] == Tag.NUMBER
                        || leadsToName(head)
                        || tags[first] == Tag.DETERMINER && isPersonAfterName(at);
            case NOUN, PLURAL, NUMBER -> !isPluralHead(at - 1) || isPersonOrBody(at) && head == at - 1;
            case ADJECTIVE -> head < 0 || isNounAfter(at) && !tellsTime(at);
            case PARTICIPLE, GERUND -> head < 0 && isNounAfter(at);
            case POSSESSIVE ->
                head == at - 1
                        && (sentence.token(at).text().startsWith("’")
                                || sentence.token(at).text().startsWith("'"));
            case TIME -> head < 0 && isNounAfter(at);
            case DETERMINER -> at == first + 1 && tags[first] == Tag.DETERMINER;
            case ADVERB -> head < 0 && at + 1 < tags.length && modifiesNext(at);
            case AUXILIARY, MARK -> false;
            default -> false;
        };
    }

    /** 'Named rivals', but not 'was named president' */
    private boolean describes(int participle) {
        return isNounAfter(participle) && (participle == 0 || tags[participle - 1] != Tag.AUXILIARY);
    }

    /** 'The Harbour Forum last year' */
    private boolean tellsTime(int at) {
        return tags[at - 1] == Tag.NAME && (sentence.isAt(at, "last") || sentence.isAt(at, "next"));
    }

    private boolean modifiesNext(int adverb) {
        return tags[adverb + 1] == Tag.ADJECTIVE || sentence.isAt(adverb, "only") && tags[adverb + 1].modifies();
    }

    /** 'A longtime Doe friend' */
    private boolean isPersonAfterName(int name) {
        int after = nameEnds[name] + 1;
        return after > 1
                && after < tags.length
                && tags[after] == Tag.NOUN
                && lexicon.isPersonNoun(sentence.token(after).text());
    }

    /** Whether a noun stands before the name of whom it describes: 'campaign manager Jane Doe'. */
    private boolean leadsToName(int head) {
        String noun = sentence.token(head).text();
        return isPluralHead(head)
                ? lexicon.isTitleOfSeveral(noun) || lexicon.isGroup(noun) && leadsToSeveral(head + 1)
                : lexicon.isPersonNoun(noun) || lexicon.isTitle(noun);
    }

    /** 'Experts Roe and Doe', 'experts Roe, Doe and Poe' */
    private boolean leadsToSeveral(int name) {
        int link = nameEnds[name] + 1;
        while (sentence.isAt(link, ",") && isName(link + 1)) {
            link = nameEnds[link + 1] + 1;
        }
        return sentence.isAt(link, "and") && isName(link + 1);
    }

    private boolean isName(int at) {
        return at < tags.length && tags[at] == Tag.NAME;
    }

    private boolean isPersonOrBody(int at) {
        String noun = sentence.token(at).text();
        return tags[at] == Tag.NOUN && (lexicon.isRole(noun) || lexicon.isBody(noun))
                || tags[at] == Tag.PLURAL && lexicon.isGroup(noun);
    }

    private boolean isNounAfter(int at) {
        return at + 1 < tags.length && tags[at + 1].isNoun();
    }

    private boolean isPluralHead(int at) {
        return tags[at] == Tag.PLURAL;
    }
}
