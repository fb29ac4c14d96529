package org.inquit.extraction.speech;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;
import org.inquit.extraction.people.Mention;
import org.jspecify.annotations.Nullable;

/** Leads the words that name a source to who is meant; pronouns go to those who spoke or acted most lately. */
final class Voices {

    private static final int REMEMBERED = 12;
    private static final Set<String> DEFINITE = Set.of("the", "her", "his", "their", "its");

    private final String text;
    private final Lexicon lexicon;
    private final EntityBook book;
    private final Deque<Voice> lately = new ArrayDeque<>();

    Voices(String text, Lexicon lexicon, EntityBook book) {
        this.text = text;
        this.lexicon = lexicon;
        this.book = book;
    }

    /** The voice of a mention, null where a pronoun has nobody to mean. */
    @Nullable
    Voice of(Sentence sentence, Mention mention) {
        return switch (mention.kind()) {
            case NAME -> byName(sentence, mention);
            case PRONOUN -> byPronoun(mention);
            case NOUN -> byNoun(mention);
        };
    }

    /** Remembers who speaks or acts now, for the pronouns to come. */
    void heard(Voice voice) {
        lately.addFirst(voice);
        if (lately.size() > REMEMBERED) {
            lately.removeLast();
        }
    }

    private @Nullable Voice byName(Sentence sentence, Mention mention) {
        if (isPlainPlural(sentence, mention)) {
            return new Voice(SourceType.GROUP, null, mention, null, AttributionMethod.EXPLICIT_CUE);
        }
        Entity entity = book.meant(sentence, mention);
        if (entity == null) {
            return null;
        }
        boolean introduces = entity.introduction().start() >= mention.start()
                || mention.text().contains(entity.name());
        SourceType type = type(entity);
        return new Voice(
                type, entity, mention, introduces ? null : entity.introduction(), method(entity, mention, introduces));
    }

    /** 'Skippers grumbled': a capital letter only because it opens the sentence. */
    private boolean isPlainPlural(Sentence sentence, Mention name) {
        boolean opens = name.first() == 0 && name.last() == 0;
        return opens && name.text().endsWith("s") && !book.knows(sentence, name);
    }

    /** The voice of a name or role noun that is known already, null where it is new. */
    @Nullable
    Voice known(Sentence sentence, Mention mention) {
        boolean known = mention.kind() == Mention.Kind.NOUN || book.knows(sentence, mention);
        Voice voice = known ? of(sentence, mention) : null;
        return voice == null || voice.entity() == null ? null : voice;
    }

    private static AttributionMethod method(Entity entity, Mention mention, boolean full) {
        if (full) {
            return AttributionMethod.EXPLICIT_CUE;
        }
        boolean person = entity.kind() == ExpertKind.PERSON;
        return person || !mention.text().equals(mention.text().toUpperCase(Locale.ROOT))
                ? AttributionMethod.SURNAME
                : AttributionMethod.ACRONYM;
    }

    private @Nullable Voice byPronoun(Mention pronoun) {
        String word = Lexicon.lower(pronoun.text());
        for (Voice voice : lately) {
            if (agrees(word, voice)) {
                return meantBy(word, pronoun, voice);
            }
        }
        return null;
    }

    private Voice meantBy(String word, Mention pronoun, Voice voice) {
        Entity entity = voice.entity();
        Span antecedent = Span.of(text, voice.mention().start(), voice.mention().end());
        if (entity != null) {
            entity.meantBy(word);
        }
        SourceType type = entity == null ? voice.type() : type(entity);
        return new Voice(type, entity, pronoun, antecedent, AttributionMethod.PRONOUN);
    }

    private static boolean agrees(String pronoun, Voice voice) {
        Entity entity = voice.entity();
        return switch (pronoun) {
            case "he", "she" -> voice.isPerson() && (entity == null || entity.canBe(pronoun));
            case "it" -> voice.type() == SourceType.DOCUMENT || entity != null && entity.mayBeABody();
            case "they" -> voice.type() == SourceType.GROUP || voice.type() == SourceType.NAMED_ORGANIZATION;
            default -> false;
        };
    }

    private Voice byNoun(Mention noun) {
        String head = noun.text().substring(noun.text().lastIndexOf(' ') + 1);
        int blank = Math.max(0, noun.text().indexOf(' '));
        boolean definite = DEFINITE.contains(Lexicon.lower(noun.text().substring(0, blank)));
        Entity entity = definite && !lexicon.isGroup(head) ? book.meantByNoun(head, noun.start()) : null;
        if (entity != null) {
            return new Voice(type(entity), entity, noun, entity.introduction(), AttributionMethod.EXPLICIT_CUE);
        }
        return new Voice(unnamed(head), null, noun, null, AttributionMethod.EXPLICIT_CUE);
    }

    private SourceType unnamed(String head) {
        if (lexicon.isDocument(head)) {
            return SourceType.DOCUMENT;
        }
        return lexicon.isRole(head) && !lexicon.isGroup(head) ? SourceType.UNNAMED_PERSON : SourceType.GROUP;
    }

    private static SourceType type(Entity entity) {
        return entity.kind() == ExpertKind.PERSON ? SourceType.NAMED_PERSON : SourceType.NAMED_ORGANIZATION;
    }
}
