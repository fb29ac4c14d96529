package org.inquit.extraction.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what its words do: as much grammar as the search for sources needs.
 *
 * @param sentence the sentence
 * @param tags what each token does
 * @param names the names in the order of print, those within larger phrases too
 * @param mentions the noun phrases in the order of print, none of which overlap
 * @param covering the noun phrase that covers each token, null where none does
 * @param groups the verb groups in the order of print
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the core
public record Parse(
        Sentence sentence,
        Tag[] tags,
        List<Mention> names,
        List<Mention> mentions,
        @Nullable Mention[] covering,
        List<Group> groups) {

    /** The parse of a sentence. */
    public static Parse of(Sentence sentence, Lexicon lexicon, ProperWords proper) {
        List<int[]> names = new NameFinder(lexicon, proper).names(sentence);
        Tag[] tags = Tagger.tags(lexicon, sentence, names);
        List<Mention> mentions = MentionFinder.mentions(lexicon, sentence, tags, names);
        return new Parse(
                sentence,
                tags,
                names.stream()
                        .map(name -> Mention.of(Mention.Kind.NAME, sentence, name[0], name[0], name[1]))
                        .toList(),
                mentions,
                covering(mentions, tags.length),
                GroupFinder.groups(lexicon, sentence, tags));
    }

    private static @Nullable Mention[] covering(List<Mention> mentions, int size) {
        @Nullable Mention[] covering = new Mention[size];
        for (Mention mention : mentions) {
            Arrays.fill(covering, mention.first(), mention.last() + 1, mention);
        }
        return covering;
    }

    public int size() {
        return tags.length;
    }

    /** The tag at a place; {@code OTHER} outside the sentence. */
    public Tag tag(int at) {
        return at < 0 || at >= tags.length ? Tag.OTHER : tags[at];
    }

    public Token token(int at) {
        return sentence.token(at);
    }

    public boolean isAt(int at, String word) {
        return sentence.isAt(at, word);
    }

    /** The word at a place in small letters; empty outside the sentence. */
    public String word(int at) {
        return at < 0 || at >= tags.length ? "" : sentence.token(at).lower();
    }

    /** The mention whose last token is at a place, or null. */
    public @Nullable Mention endingAt(int at) {
        Mention mention = covering(at);
        return mention == null || mention.last() != at ? null : mention;
    }

    /** The name whose last token is at a place, also within a larger phrase, or null. */
    public @Nullable Mention nameEndingAt(int at) {
        for (Mention name : names) {
            if (name.last() == at) {
                return name;
            }
        }
        return null;
    }

    /** The verb group that begins at a place, or null. */
    public @Nullable Group groupAt(int first) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).first() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < groups.size() && groups.get(low).first() == first ? groups.get(low) : null;
    }

    /** The mention that begins at a place, or null. */
    public @Nullable Mention startingAt(int at) {
        Mention mention = covering(at);
        return mention == null || mention.first() != at ? null : mention;
    }

    /** The mention that covers a place, or null. */
    public @Nullable Mention covering(int at) {
        return at < 0 || at >= covering.length ? null : covering[at];
    }

    /** A part of a larger phrase as a mention of its own: the owner in 'her claim'. */
    public Mention part(Mention.Kind kind, int first, int last) {
        return Mention.of(kind, sentence, first, first, last);
    }

    /** Whether a token is a comma, dash or bracket. */
    public boolean isMark(int at) {
        return tag(at) == Tag.MARK;
    }
}
