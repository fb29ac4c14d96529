package org.inquit.extraction.speech;

import java.util.Set;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;
import org.jspecify.annotations.Nullable;

/** Leads a noun to who is meant: its owner, whoever bears that role, the body named last; or to a source without a name. */
final class NounReference {

    private static final Set<String> DEFINITE = Set.of("the", "her", "his", "their", "its", "that", "this");
    /** Nouns that may mean a body of any kind; 'the ministry' means one that is called so. */
    private static final Set<String> ANY_BODY = Set.of(
            "agency",
            "association",
            "body",
            "business",
            "charity",
            "company",
            "corporation",
            "firm",
            "group",
            "institution",
            "nonprofit",
            "organisation",
            "organization");

    private static final double ROLE_MARGIN = 0.4;
    private static final double BODY_MARGIN = 0.3;
    private static final double LEAST_AGREEMENT = 0.1;

    private final String text;
    private final Lexicon lexicon;
    private final EntityBook book;
    private final NameReference names;
    private final Salience salience;

    NounReference(String text, Lexicon lexicon, EntityBook book, NameReference names, Salience salience) {
        this.text = text;
        this.lexicon = lexicon;
        this.book = book;
        this.names = names;
        this.salience = salience;
    }

    Voice of(Parse parse, Mention noun) {
        Voice campaign = ownedBody(parse, noun);
        Voice owner = campaign == null ? ownerOfWords(parse, noun) : campaign;
        if (owner != null) {
            return owner;
        }
        boolean definite = DEFINITE.contains(parse.word(noun.first()));
        Voice known = definite ? known(parse, noun) : null;
        return known == null ? unnamed(noun) : known;
    }

    /** Whom 'the harbourmaster' or 'the company' means, null where nobody is known by it. */
    private @Nullable Voice known(Parse parse, Mention noun) {
        String head = noun.head();
        Entity bearer = isPlural(head) ? null : bearer(parse, noun);
        if (bearer != null) {
            return Voice.named(bearer, noun, bearer.introduction(), AttributionMethod.SURNAME, ROLE_MARGIN);
        }
        Entity body = ANY_BODY.contains(head) ? salience.latestBody() : null;
        return body == null
                ? null
                : Voice.named(body, noun, body.introduction(), AttributionMethod.SURNAME, BODY_MARGIN);
    }

    /** Who of several that the noun may mean was spoken of last; in 'the Ohio senator' who sits for Ohio. */
    private @Nullable Entity bearer(Parse parse, Mention noun) {
        String place = place(parse, noun);
        Entity latest = null;
        for (int i = salience.heard().size() - 1; i >= 0; i--) {
            Entity each = salience.heard().get(i).voice().entity();
            boolean may = each != null && book.mayMean(noun.head(), each) && mayBe(each, noun);
            if (each != null && may && !place.isEmpty() && each.isToldOf(place)) {
                return each;
            }
            boolean elsewhere = each != null && !place.isEmpty() && each.hasSeat();
            latest = latest == null && may && !elsewhere ? each : latest;
        }
        return latest == null ? introduced(noun, place) : latest;
    }

    /** Whom a noun means who has not been spoken of as far as is known. */
    private @Nullable Entity introduced(Mention noun, String place) {
        Entity bearer = book.meantByNoun(noun.head(), noun.start());
        boolean elsewhere = bearer != null && !place.isEmpty() && bearer.hasSeat() && !bearer.isToldOf(place);
        return bearer != null && !elsewhere && mayBe(bearer, noun) ? bearer : null;
    }

    /** The place within a phrase, empty where there is none. */
    private String place(Parse parse, Mention noun) {
        int first = noun.first();
        while (first < noun.last() && parse.tag(first) != Tag.NAME) {
            first++;
        }
        int last = first;
        while (last + 1 < noun.last() && parse.tag(last + 1) == Tag.NAME) {
            last++;
        }
        String name = first == noun.last()
                ? ""
                : text.substring(parse.token(first).start(), parse.token(last).end());
        return lexicon.isPlace(name) ? name : "";
    }

    /** Whether the gender that a noun tells, as 'congresswoman' does, fits. */
    private boolean mayBe(Entity bearer, Mention noun) {
        Gender told = lexicon.genderOf(noun.head());
        return told == Gender.UNKNOWN || !bearer.isPerson() || bearer.agreement(told) > LEAST_AGREEMENT;
    }

    private boolean isPlural(String noun) {
        return lexicon.isGroup(noun) && !lexicon.isPersonNoun(noun) && !lexicon.isBody(noun);
    }

    /** 'Doe’s answer', 'Doe’s statement' are Doe's words. */
    private @Nullable Voice ownerOfWords(Parse parse, Mention noun) {
        if (!lexicon.isDocument(noun.head())) {
            return null;
        }
        for (Mention name : parse.names()) {
            boolean within = name.first() >= noun.first() && name.last() < noun.last();
            if (within && parse.tag(name.last() + 1) == Tag.POSSESSIVE) {
                return names.of(parse, name);
            }
        }
        return null;
    }

    /** 'The Doe campaign', 'Doe’s office' speak for themselves. */
    private @Nullable Voice ownedBody(Parse parse, Mention noun) {
        if (!lexicon.isBody(noun.head()) || lexicon.isGroup(noun.head())) {
            return null;
        }
        int first = noun.first();
        while (parse.tag(first) == Tag.DETERMINER) {
            first++;
        }
        return parse.tag(first) == Tag.NAME && first != noun.last() ? body(parse, noun, first) : null;
    }

    private Voice body(Parse parse, Mention noun, int first) {
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

    private Voice unnamed(Mention noun) {
        return Voice.unnamed(type(noun.head()), noun, lexicon.genderOf(noun.head()));
    }

    private SourceType type(String noun) {
        if (lexicon.isDocument(noun)) {
            return SourceType.DOCUMENT;
        }
        boolean one = noun.equals(Agents.ONE) || noun.endsWith("-old");
        if (one || lexicon.isPersonNoun(noun) || lexicon.isTitle(noun)) {
            return SourceType.UNNAMED_PERSON;
        }
        return Agents.isSeveral(noun) || lexicon.isGroup(noun) || lexicon.isBody(noun)
                ? SourceType.GROUP
                : SourceType.DOCUMENT;
    }
}
