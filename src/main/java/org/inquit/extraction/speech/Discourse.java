package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;
import org.jspecify.annotations.Nullable;

/**
 * Who has been spoken of, and how lately: leads the words that name a source to who is meant. A pronoun goes to the one
 * of its gender and number who stands out most: those who spoke count more than those who acted, those more than the
 * merely mentioned, and each less with every sentence that passes.
 */
final class Discourse {

    private static final int REMEMBERED = 40;
    private static final int LATEST = 5;
    private static final int OBJECT_WITHIN = 5;
    private static final double DECAY = 0.5;
    private static final Set<String> DEFINITE = Set.of("the", "her", "his", "their", "its", "that", "this");

    /** How a source stands in its sentence. */
    enum Part {
        SPEAKER(3.6),
        SUBJECT(3),
        INNER_SUBJECT(1.5),
        OTHER(1);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    private record Heard(Voice voice, int sentence, Part part) {}

    private final String text;
    private final Lexicon lexicon;
    private final EntityBook book;
    private final List<Heard> heard = new ArrayList<>();

    /** The voices of the sentence that is being read, so that each mention means the same throughout. */
    private final Map<Mention, @Nullable Voice> voices = new HashMap<>();

    private int current = -1;

    Discourse(String text, Lexicon lexicon, EntityBook book) {
        this.text = text;
        this.lexicon = lexicon;
        this.book = book;
    }

    /** Remembers who is spoken of in a sentence, for the pronouns to come. */
    void hear(Voice voice, int sentence, Part part) {
        heard.add(new Heard(voice, sentence, part));
        if (heard.size() > REMEMBERED) {
            heard.remove(0);
        }
    }

    /** The voice of a mention, null where a pronoun has nobody to mean. */
    @Nullable
    Voice of(Parse parse, Mention mention, int sentence) {
        if (sentence != current) {
            voices.clear();
            current = sentence;
        }
        if (!voices.containsKey(mention)) {
            voices.put(mention, find(parse, mention, sentence));
        }
        return voices.get(mention);
    }

    private @Nullable Voice find(Parse parse, Mention mention, int sentence) {
        return switch (mention.kind()) {
            case NAME -> byName(parse, mention);
            case PRONOUN -> byPronoun(parse, mention, sentence);
            case NOUN -> byNoun(parse, mention);
        };
    }

    private Voice byName(Parse parse, Mention mention) {
        Entity entity = book.meant(parse, mention);
        boolean introduces = entity.introduction().start() >= mention.start()
                || mention.text().contains(entity.name());
        SourceType type = type(entity);
        return new Voice(
                type,
                entity,
                mention,
                introduces ? null : entity.introduction(),
                method(entity, mention, introduces),
                Gender.UNKNOWN,
                1);
    }

    private static AttributionMethod method(Entity entity, Mention mention, boolean full) {
        if (full) {
            return AttributionMethod.EXPLICIT_CUE;
        }
        boolean acronym = !entity.isPerson() && lastWord(mention).chars().noneMatch(Character::isLowerCase);
        return acronym ? AttributionMethod.ACRONYM : AttributionMethod.SURNAME;
    }

    private static String lastWord(Mention mention) {
        return mention.text().substring(mention.text().lastIndexOf(' ') + 1);
    }

    private @Nullable Voice byPronoun(Parse parse, Mention pronoun, int sentence) {
        String word = pronoun.head();
        if (parse.tag(pronoun.last()) == Tag.RELATIVE || word.equals("i") || word.equals("we") || word.equals("you")) {
            return word.equals("i") || word.equals("we")
                    ? unnamed(SourceType.UNNAMED_PERSON, pronoun, Gender.UNKNOWN)
                    : null;
        }
        Set<Entity> objects = objects(parse, pronoun);
        boolean postposed = isPostposed(parse, pronoun);
        Ranking ranking = new Ranking();
        for (Heard each : heard) {
            boolean before = each.sentence < sentence
                    || !postposed && each.voice.mention().start() < pronoun.start();
            if (before && (each.voice.entity() == null || !objects.contains(each.voice.entity()))) {
                ranking.add(each.voice, weight(word, each, sentence));
            }
        }
        Voice best = ranking.best();
        return best == null ? null : meantBy(word, pronoun, best, ranking.margin());
    }

    /** 'Doe faces “a dilemma,” she said': who stands in the reported words is not who reports them. */
    private static boolean isPostposed(Parse parse, Mention pronoun) {
        int before = pronoun.first() - 1;
        if (parse.tag(before) == Tag.QUOTATION) {
            return true;
        }
        int after = pronoun.last() + 2;
        boolean closes = after >= parse.size()
                || parse.tag(after) == Tag.OTHER
                || parse.isMark(after)
                || parse.tag(after) == Tag.TIME;
        boolean setting =
                parse.tag(0) == Tag.SUBORDINATOR || parse.tag(0) == Tag.PREPOSITION || parse.tag(0) == Tag.GERUND;
        return parse.isAt(before, ",") && closes && !setting;
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

    private double weight(String pronoun, Heard each, int sentence) {
        if (each.voice.entity() == null && sentence - each.sentence > 1) {
            return 0;
        }
        double recency = Math.pow(DECAY, Math.max(0, sentence - each.sentence));
        return agreement(pronoun, each.voice) * each.part.weight * recency;
    }

    private static double agreement(String pronoun, Voice voice) {
        Entity entity = voice.entity();
        return switch (pronoun) {
            case "he", "she", "him", "her", "his" -> voice.isPerson() ? voice.agreement(Gender.ofPronoun(pronoun)) : 0;
            case "it", "its" ->
                voice.type() == SourceType.DOCUMENT ? 0.8 : entity != null && entity.mayBeABody() ? 1 : 0;
            case "they", "them", "their" ->
                voice.type() == SourceType.GROUP ? 1 : voice.type() == SourceType.NAMED_ORGANIZATION ? 0.5 : 0;
            default -> 0;
        };
    }

    private Voice meantBy(String word, Mention pronoun, Voice voice, double margin) {
        Entity entity = voice.entity();
        Span antecedent = Span.of(text, voice.mention().start(), voice.mention().end());
        if (entity != null && word.equals("it")) {
            entity.isABody();
        } else if (entity != null && margin > 0.5) {
            entity.tell(Gender.ofPronoun(word));
        }
        SourceType type = entity == null ? voice.type() : type(entity);
        return new Voice(type, entity, pronoun, antecedent, AttributionMethod.PRONOUN, voice.gender(), margin);
    }

    private Voice byNoun(Parse parse, Mention noun) {
        String head = noun.head();
        Voice campaign = byOwnedBody(parse, noun, head);
        if (campaign != null) {
            return campaign;
        }
        Voice owner = byOwnedWords(parse, noun, head);
        if (owner != null) {
            return owner;
        }
        boolean definite = DEFINITE.contains(parse.word(noun.first()));
        boolean plural = lexicon.isGroup(head) && !lexicon.isPersonNoun(head) && !lexicon.isBody(head);
        Entity entity = definite && !plural ? book.meantByNoun(head, noun.start()) : null;
        if (entity != null) {
            return new Voice(
                    type(entity), entity, noun, entity.introduction(), AttributionMethod.SURNAME, Gender.UNKNOWN, 0.4);
        }
        Voice body = definite && lexicon.isBody(head) ? lastBody(noun) : null;
        return body == null ? unnamed(unnamedType(head), noun, lexicon.genderOf(head)) : body;
    }

    /** 'The company' is the body that was named last. */
    private @Nullable Voice lastBody(Mention noun) {
        for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - LATEST); i--) {
            Entity entity = heard.get(i).voice.entity();
            if (entity != null && !entity.isPerson()) {
                return new Voice(
                        SourceType.NAMED_ORGANIZATION,
                        entity,
                        noun,
                        entity.introduction(),
                        AttributionMethod.SURNAME,
                        Gender.UNKNOWN,
                        0.3);
            }
        }
        return null;
    }

    /** 'Doe’s answer', 'Doe’s statement' are Doe's words. */
    private @Nullable Voice byOwnedWords(Parse parse, Mention noun, String head) {
        if (!lexicon.isDocument(head)) {
            return null;
        }
        for (Mention name : parse.names()) {
            boolean owns = name.first() >= noun.first()
                    && name.last() < noun.last()
                    && parse.tag(name.last() + 1) == Tag.POSSESSIVE;
            if (owns) {
                return byName(parse, name);
            }
        }
        return null;
    }

    /** 'The Doe campaign', 'Doe’s office' speak for themselves. */
    private @Nullable Voice byOwnedBody(Parse parse, Mention noun, String head) {
        if (!lexicon.isBody(head) || lexicon.isGroup(head)) {
            return null;
        }
        int first = noun.first();
        while (parse.tag(first) == Tag.DETERMINER) {
            first++;
        }
        if (parse.tag(first) != Tag.NAME || first == noun.last()) {
            return null;
        }
        String name = text.substring(parse.token(first).start(), noun.end());
        return new Voice(
                SourceType.NAMED_ORGANIZATION,
                book.body(noun, name),
                noun,
                null,
                AttributionMethod.EXPLICIT_CUE,
                Gender.UNKNOWN,
                1);
    }

    private static Voice unnamed(SourceType type, Mention mention, Gender gender) {
        return new Voice(type, null, mention, null, AttributionMethod.EXPLICIT_CUE, gender, 1);
    }

    private SourceType unnamedType(String head) {
        if (lexicon.isDocument(head)) {
            return SourceType.DOCUMENT;
        }
        boolean one = lexicon.isPersonNoun(head) || lexicon.isTitle(head) || head.endsWith("-old");
        if (one) {
            return SourceType.UNNAMED_PERSON;
        }
        return Agents.isSeveral(head) || lexicon.isGroup(head) || lexicon.isBody(head)
                ? SourceType.GROUP
                : SourceType.DOCUMENT;
    }

    private static SourceType type(Entity entity) {
        return entity.isPerson() ? SourceType.NAMED_PERSON : SourceType.NAMED_ORGANIZATION;
    }
}
