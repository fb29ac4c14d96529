package org.inquit.extraction.speech;

import java.util.HashSet;
import java.util.Set;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;
import org.jspecify.annotations.Nullable;

/** Leads a pronoun to the one of its gender and number who stands out most. */
final class PronounReference {

    private static final Set<String> ANSWERING = Set.of("answer", "reply", "respond", "retort");
    private static final int OBJECT_WITHIN = 5;

    /** From this margin on the pronoun tells the gender of who is meant. */
    private static final double TELLING = 0.5;

    /** Below this, gender or number speak against who is meant. */
    private static final double CONTRADICTION = 0.3;

    private static final double MISTRUST = 0.25;

    private final String text;
    private final EntityBook book;
    private final Salience salience;

    PronounReference(String text, EntityBook book, Salience salience) {
        this.text = text;
        this.book = book;
        this.salience = salience;
    }

    /** The voice of a pronoun, null where it has nobody to mean. */
    @Nullable
    Voice of(Parse parse, Mention pronoun, int sentence) {
        String word = pronoun.head();
        if (word.equals("i") || word.equals("we")) {
            return Voice.unnamed(SourceType.UNNAMED_PERSON, pronoun, Gender.UNKNOWN);
        }
        if (Agents.SEVERAL.contains(word)) {
            return Voice.unnamed(SourceType.GROUP, pronoun, Gender.UNKNOWN);
        }
        if (word.equals("you") || parse.tag(pronoun.last()) == Tag.RELATIVE) {
            return null;
        }
        Ranking ranking = ranking(parse, pronoun, sentence);
        Voice best = ranking.best();
        return best == null ? null : meantBy(pronoun, best, ranking.margin() * trust(word, best));
    }

    /** A given name that speaks against the pronoun leaves a doubt, though nobody else is there. */
    private static double trust(String pronoun, Voice best) {
        boolean contradicts = best.entity() != null && agreement(pronoun, best) < CONTRADICTION;
        return contradicts ? MISTRUST : 1;
    }

    private Ranking ranking(Parse parse, Mention pronoun, int sentence) {
        Set<Entity> objects = objects(parse, pronoun);
        Entity asker = salience.askerBefore(sentence);
        if (asker != null && answers(parse, pronoun)) {
            objects.add(asker);
        }
        boolean postposed = isPostposed(parse, pronoun);
        Ranking ranking = new Ranking();
        for (Salience.Heard each : salience.heard()) {
            Voice voice = each.voice();
            boolean before = each.sentence() < sentence
                    || (!postposed || each.part() == Salience.Part.SPEAKER)
                            && voice.mention().start() < pronoun.start();
            if (before && (voice.entity() == null || !objects.contains(voice.entity()))) {
                ranking.add(voice, agreement(pronoun.head(), voice) * each.weightIn(sentence));
            }
        }
        return ranking;
    }

    /**
     * 'Doe faces “a dilemma,” she said': who stands in the reported words is not who reports them. 'Doe had a warning: “...,”
     * she said' reports nothing but the quotation.
     */
    private static boolean isPostposed(Parse parse, Mention pronoun) {
        int before = pronoun.first() - 1;
        if (parse.tag(before) == Tag.QUOTATION) {
            return !parse.isAt(before - 1, ":");
        }
        return parse.isAt(before, ",") && closes(parse, pronoun.last() + 2) && !opensWithSetting(parse);
    }

    private static boolean closes(Parse parse, int at) {
        return at >= parse.size() || parse.tag(at) == Tag.OTHER || parse.isMark(at) || parse.tag(at) == Tag.TIME;
    }

    private static boolean opensWithSetting(Parse parse) {
        Tag tag = parse.tag(0);
        return tag == Tag.SUBORDINATOR || tag == Tag.PREPOSITION || tag == Tag.GERUND;
    }

    /** Whether the verb beside a pronoun says that it answers. */
    private static boolean answers(Parse parse, Mention pronoun) {
        for (Group group : parse.groups()) {
            boolean beside = group.first() == pronoun.last() + 1 || group.at() == pronoun.first() - 1;
            if (beside && ANSWERING.contains(group.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whom the words just after a pronoun name, who then are others: 'he told Doe'. */
    private Set<Entity> objects(Parse parse, Mention pronoun) {
        Set<Entity> objects = new HashSet<>();
        for (Mention name : parse.names()) {
            boolean after = name.first() > pronoun.last() && name.first() - pronoun.last() < OBJECT_WITHIN;
            if (after && book.knows(parse, name)) {
                objects.add(book.meant(parse, name));
            }
        }
        return objects;
    }

    /** How well gender and number of a pronoun fit, 0 to 1. */
    private static double agreement(String pronoun, Voice voice) {
        return switch (pronoun) {
            case "he", "she", "him", "her", "his" -> voice.isPerson() ? voice.agreement(Gender.ofPronoun(pronoun)) : 0;
            case "it", "its" -> agreementOfThing(voice);
            case "they", "them", "their" -> agreementOfMany(voice);
            default -> 0;
        };
    }

    private static double agreementOfThing(Voice voice) {
        Entity entity = voice.entity();
        return voice.type() == SourceType.DOCUMENT ? 0.8 : entity != null && entity.mayBeABody() ? 1 : 0;
    }

    private static double agreementOfMany(Voice voice) {
        return voice.type() == SourceType.GROUP ? 1 : voice.type() == SourceType.NAMED_ORGANIZATION ? 0.5 : 0;
    }

    private Voice meantBy(Mention pronoun, Voice voice, double margin) {
        Entity entity = voice.entity();
        Span antecedent = Span.of(text, voice.mention().start(), voice.mention().end());
        if (entity != null) {
            tell(entity, pronoun.head(), margin);
        }
        SourceType type = entity == null ? voice.type() : Voice.type(entity);
        return new Voice(type, entity, pronoun, antecedent, AttributionMethod.PRONOUN, voice.gender(), margin);
    }

    private static void tell(Entity entity, String pronoun, double margin) {
        if (pronoun.equals("it")) {
            entity.isABody();
        } else if (margin > TELLING) {
            entity.tell(Gender.ofPronoun(pronoun));
        }
    }
}
