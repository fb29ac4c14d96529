package org.inquit.extraction.language;

import java.util.EnumSet;
import java.util.Set;

/** Tells words in '-ing' that are nouns from those that are verbs. */
final class GerundTagger {

    private static final Set<Tag> BEFORE_THING = EnumSet.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.POSSESSIVE);
    private static final Set<Tag> BEFORE_VERB =
            EnumSet.of(Tag.MARK, Tag.CONJUNCTION, Tag.QUOTATION, Tag.SUBORDINATOR, Tag.OTHER);
    private static final Set<Tag> OBJECT =
            EnumSet.of(Tag.DETERMINER, Tag.PRONOUN, Tag.SUBORDINATOR, Tag.NAME, Tag.POSSESSIVE, Tag.QUOTATION);

    private final Neighbours near;

    GerundTagger(Neighbours near) {
        this.near = near;
    }

    Tag tag(Reading reading, int at) {
        Tag before = near.before(at);
        if (before == Tag.AUXILIARY) {
            return Tag.GERUND;
        }
        boolean thing = BEFORE_THING.contains(before) && reading.may('n');
        return thing || reading.isClearly('n') && !isVerbal(before, at) ? Tag.NOUN : Tag.GERUND;
    }

    private boolean isVerbal(Tag before, int at) {
        if (BEFORE_VERB.contains(before) || isSaying(at)) {
            return true;
        }
        return before == Tag.PREPOSITION && (OBJECT.contains(near.peek(at + 1)) || isAdverb(at + 1));
    }

    private boolean isSaying(int at) {
        VerbForm form = near.word(at).form();
        return form != null
                && form.verb().communicates()
                && (near.isAt(at + 1, ":") || near.peek(at + 1) == Tag.QUOTATION);
    }

    private boolean isAdverb(int at) {
        return near.isIn(at) && near.token(at).text().endsWith("ly");
    }
}
