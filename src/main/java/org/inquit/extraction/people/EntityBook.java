package org.inquit.extraction.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.jspecify.annotations.Nullable;

/**
 * Who is who within one article: full names are entered first, then short names are led back to them.
 *
 * <p>A last name means the person of that last name who was named in full most lately, unless another of that name is
 * named far oftener; an acronym means the body that prints it in brackets or whose initials it spells.
 */
public final class EntityBook {

    private static final int LONGEST_NAME = 9;

    /** Given names with which last names begin as well: 'Ben Youssef'. */
    private static final Set<String> FIRST_OF_LAST_NAMES =
            Set.of("Ben", "Abdel", "Abu", "Ibn", "St.", "Le", "La", "San", "Santa");

    private final Lexicon lexicon;
    private final NameReader reader;
    private final Describer describer;
    private final NameIndex names;
    private final Namesakes namesakes;
    private final NounIndex nouns = new NounIndex();

    /** Words that stand alone after 'the' somewhere, as names of bodies and places do. */
    private final Set<String> withArticle = new HashSet<>();

    private EntityBook(String text, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new NameReader(text, lexicon);
        this.describer = new Describer(text, lexicon);
        this.names = new NameIndex(text, lexicon);
        this.namesakes = new Namesakes(lexicon);
    }

    /**
     * The book of an article.
     *
     * @param besides other texts that may print a name in full: headline, standfirst, captions, spoken words
     */
    public static EntityBook of(String text, List<Parse> parses, List<String> besides, Lexicon lexicon) {
        EntityBook book = new EntityBook(text, lexicon);
        parses.forEach(book::enterFullNames);
        parses.forEach(book::enterCouples);
        NamesBesides namesBesides = new NamesBesides(lexicon, besides);
        parses.forEach(parse -> book.enterNamesOf(parse, namesBesides));
        parses.forEach(book::describeNames);
        book.namesakes.restart();
        return book;
    }

    /** All who were entered, in the order of print. */
    public Collection<Entity> entities() {
        return names.entities();
    }

    /** Whom a name means, entered anew where nobody bears it. */
    public Entity meant(Parse parse, Mention mention) {
        Name name = reader.name(parse, mention);
        Entity known = known(name, mention.start());
        if (known != null) {
            namesakes.note(known, name, mention.start());
            return known;
        }
        ExpertKind kind = name.kind() == null ? kindByWords(parse, mention) : name.kind();
        Entity entered = names.enter(kind, name, mention.end());
        describer.describe(entered, parse, mention, name);
        nouns.enter(entered);
        return entered;
    }

    /** Whether a name means someone who is in the book already. */
    public boolean knows(Parse parse, Mention mention) {
        return known(reader.name(parse, mention), mention.start()) != null;
    }

    /** Whom a noun with a definite article means: 'the harbourmaster', 'the ministry'; the latest before a place. */
    public @Nullable Entity meantByNoun(String noun, int before) {
        return nouns.meant(noun, before);
    }

    /** Whether a noun may mean somebody, by their role or the words of a body's name. */
    public boolean mayMean(String noun, Entity entity) {
        return nouns.mayMean(noun, entity);
    }

    /** The body that a name and a noun make together: 'the Doe campaign'. */
    public Entity body(Mention phrase, String name) {
        Entity known = names.named(name);
        if (known != null) {
            return known;
        }
        Entity body = names.enterBody(name, phrase);
        nouns.enter(body);
        return body;
    }

    private void enterFullNames(Parse parse) {
        for (Mention mention : parse.names()) {
            Name name = reader.name(parse, mention);
            if (name.isSingle() && parse.isAt(mention.first() - 1, "the")) {
                withArticle.add(name.lastWord());
            }
            ExpertKind kind = name.kind();
            if (kind != null && isFull(name)) {
                Entity known = names.named(name);
                known = known == null ? lastNames(name) : known;
                Entity entity = known == null ? names.enter(kind, name, mention.end()) : known;
                entity.mentionedInFull();
            }
        }
    }

    /** Whose last names a name of several words is: 'Treviño Garza' after 'Dolores Treviño Garza'; null where nobody's. */
    private @Nullable Entity lastNames(Name name) {
        boolean given = lexicon.isGiven(name.firstWord()) && !FIRST_OF_LAST_NAMES.contains(name.firstWord());
        Entity bearer = given || name.kind() != ExpertKind.PERSON ? null : names.byEnding(name);
        return bearer != null && bearer.isPerson() ? bearer : null;
    }

    private static boolean isFull(Name name) {
        return !name.isSingle() && !name.isLastNameOnly() && name.core().size() <= LONGEST_NAME;
    }

    /** Enters the Bob Poe of 'Bob and Ann Poe', where no other Bob is known. */
    private void enterCouples(Parse parse) {
        List<Mention> all = parse.names();
        for (int i = 1; i < all.size(); i++) {
            Mention first = all.get(i - 1);
            if (parse.isAt(first.last() + 1, "and") && all.get(i).first() == first.last() + 2) {
                enterCouple(reader.name(parse, first), reader.name(parse, all.get(i)), first);
            }
        }
    }

    private void enterCouple(Name given, Name full, Mention first) {
        boolean pair = given.isSingle()
                && given.before().isEmpty()
                && full.before().isEmpty()
                && full.core().size() == 2;
        boolean known = pair && lexicon.isGiven(given.firstWord()) && lexicon.isGiven(full.firstWord());
        if (known && names.bearers(given.firstWord()).isEmpty()) {
            names.enterPerson(given.firstWord() + " " + full.lastWord(), full, first);
        }
    }

    /** Enters those whom the running text calls by their last name alone, and another text in full. */
    private void enterNamesOf(Parse parse, NamesBesides besides) {
        for (Mention mention : parse.names()) {
            Name name = reader.name(parse, mention);
            String full = name.isSingle() ? besides.fullName(name.lastWord()) : null;
            if (full != null && !Namesakes.havePerson(names.bearers(name.lastWord()))) {
                names.enterPerson(full, name, mention);
            }
        }
    }

    private void describeNames(Parse parse) {
        for (Mention mention : parse.names()) {
            Name name = reader.name(parse, mention);
            Entity entity = known(name, mention.start());
            if (entity != null) {
                namesakes.note(entity, name, mention.start());
                entity.alias(name.text());
                describer.describe(entity, parse, mention, name).forEach(acronym -> names.enterWord(acronym, entity));
                nouns.enter(entity);
            }
        }
    }

    private @Nullable Entity known(Name name, int at) {
        Entity same = names.named(name);
        if (same != null) {
            return same;
        }
        if (name.isSingle()) {
            return namesakes.meant(names.bearers(name.lastWord()), name, at);
        }
        return name.kind() == ExpertKind.ORGANIZATION ? names.byInitials(name) : names.byEnding(name);
    }

    private ExpertKind kindByWords(Parse parse, Mention mention) {
        boolean article = parse.isAt(mention.name() - 1, "the")
                || withArticle.contains(parse.token(mention.last()).text());
        return article ? ExpertKind.ORGANIZATION : ExpertKind.PERSON;
    }
}
