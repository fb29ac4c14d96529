package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the verb groups of a tagged sentence, in the order of print. */
final class GroupFinder {

    private static final Set<String> BE =
            Set.of("am", "is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "'m");
    private static final Verb BEING = new Verb("be", "-", 1);

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Tag[] tags;
    private final List<Group> groups = new ArrayList<>();

    private int first = -1;
    private boolean auxiliary;
    private boolean be;
    private boolean modal;
    private boolean negated;
    private boolean to;

    private GroupFinder(Lexicon lexicon, Sentence sentence, Tag[] tags) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tags = tags;
    }

    static List<Group> groups(Lexicon lexicon, Sentence sentence, Tag[] tags) {
        GroupFinder finder = new GroupFinder(lexicon, sentence, tags);
        for (int i = 0; i < tags.length; i++) {
            finder.read(i);
        }
        finder.close(tags.length);
        return finder.groups;
    }

    private void read(int at) {
        switch (tags[at]) {
            case AUXILIARY -> auxiliary(at);
            case MODAL -> {
                open(at);
                modal = true;
                negated |= isNegation(at);
            }
            case TO -> {
                close(at);
                open(at);
                to = true;
            }
            case VERB, BASE, GERUND, PARTICIPLE -> main(at);
            case ADVERB -> negated |= first >= 0 && isNegation(at);
            case PRONOUN -> {
                if (first < 0 || at != first + 1) {
                    close(at);
                }
            }
            default -> close(at);
        }
    }

    private void auxiliary(int at) {
        open(at);
        auxiliary = true;
        be = BE.contains(sentence.token(at).lower());
        negated |= isNegation(at);
    }

    private boolean isNegation(int at) {
        String word = sentence.token(at).lower().replace('’', '\'');
        return word.equals("not") || word.equals("never") || word.endsWith("n't") || word.equals("cannot");
    }

    private void open(int at) {
        first = first < 0 ? at : first;
    }

    private void main(int at) {
        boolean finite = tags[at] == Tag.VERB || auxiliary && !to || modal;
        if (tags[at] == Tag.VERB && first >= 0 && !auxiliary && !modal) {
            reset();
        }
        Group.Form form = finite ? Group.Form.FINITE : bare(at);
        boolean passive = be && tags[at] == Tag.PARTICIPLE;
        groups.add(new Group(first < 0 ? withAdverbs(at) : first, at, verb(at), form, passive, negated, modal));
        reset();
    }

    private int withAdverbs(int at) {
        int start = at;
        while (start > 0
                && tags[start - 1] == Tag.ADVERB
                && sentence.token(start - 1).isLowerCase()) {
            start--;
        }
        return start;
    }

    private Group.Form bare(int at) {
        return switch (tags[at]) {
            case BASE -> Group.Form.INFINITIVE;
            case GERUND -> to ? Group.Form.INFINITIVE : Group.Form.GERUND;
            default -> to ? Group.Form.INFINITIVE : Group.Form.PARTICIPLE;
        };
    }

    private @Nullable Verb verb(int at) {
        VerbForm form = lexicon.verb(sentence.token(at).text());
        return form == null ? null : form.verb();
    }

    /** An auxiliary that stands alone is the verb: 'is a nurse'. */
    private void close(int at) {
        if (auxiliary && !to) {
            int last = at - 1;
            while (last > first && tags[last] != Tag.AUXILIARY) {
                last--;
            }
            groups.add(new Group(first, last, be ? BEING : verb(last), Group.Form.FINITE, false, negated, modal));
        }
        reset();
    }

    private void reset() {
        first = -1;
        auxiliary = false;
        be = false;
        modal = false;
        negated = false;
        to = false;
    }
}
