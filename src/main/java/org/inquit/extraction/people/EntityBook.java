package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is who within one article: full names are entered first, then short names are led back to them.
 *
 * <p>A last name means the person of that last name who was named in full most lately, unless another of that name is
 * named far oftener; an acronym means the body that prints it in brackets or whose initials it spells.
 */
public final class EntityBook {

    private static final int OFTENER = 3;
    private static final int ESTABLISHED = 3;

    /** No article tells more people of one name apart; the bound keeps the time linear. */
    private static final int MOST_BEARERS = 24;

    private static final int LATELY = 350;

    private final String text;
    private final Lexicon lexicon;
    private final Describer describer;
    private final Map<String, Entity> byName = new LinkedHashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final Map<String, NounBearers> byNoun = new HashMap<>();
    private final Map<Entity, Integer> lastFull = new HashMap<>();
    private final Map<Entity, Integer> shortMentions = new HashMap<>();

    /** Words that stand alone after 'the' somewhere, as names of bodies and places do. */
    private final Set<String> withArticle = new HashSet<>();

    private final Map<Long, Name> names = new HashMap<>();
    private final Map<String, Name.Form> forms = new HashMap<>();
    private int heardTo = -1;

    private EntityBook(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.describer = new Describer(text, lexicon);
    }

    /**
     * The book of an article.
     *
     * @param besides other texts that may print a name in full: headline, standfirst, captions, spoken words
     */
    public static EntityBook of(String text, List<Parse> parses, List<String> besides, Lexicon lexicon) {
        EntityBook book = new EntityBook(text, lexicon);
        parses.forEach(book::enterFullNames);
        book.enterNamesOf(parses, new NamesBesides(lexicon, besides));
        parses.forEach(book::describeNames);
        book.lastFull.clear();
        book.shortMentions.clear();
        book.heardTo = -1;
        return book;
    }

    /** All who were entered, in the order of print. */
    public Collection<Entity> entities() {
        return byName.values();
    }

    /** Whom a name means, entered anew where nobody bears it. */
    public Entity meant(Parse parse, Mention mention) {
        Name name = name(parse, mention);
        Entity known = known(name, mention.start());
        if (known != null) {
            noteFull(known, name, mention.start());
            return known;
        }
        ExpertKind kind = name.kind() == null ? kindByWords(parse, mention) : name.kind();
        Entity entered = enter(kind, name, mention.end());
        describer.describe(entered, parse, mention, name);
        enterNouns(entered);
        return entered;
    }

    /** Whether a name means someone who is in the book already. */
    public boolean knows(Parse parse, Mention mention) {
        return known(name(parse, mention), mention.start()) != null;
    }

    /** Whom a noun with a definite article means: 'the harbourmaster', 'the ministry'; the latest before a place. */
    public @Nullable Entity meantByNoun(String noun, int before) {
        NounBearers bearers = byNoun.get(noun);
        return bearers == null ? null : bearers.meant(before);
    }

    /** Enters the nouns that may stand for an entity later: the heads of its roles, the words of a body's name. */
    private void enterNouns(Entity entity) {
        for (Affiliation capacity : entity.capacities()) {
            String role = capacity.role();
            if (role != null) {
                enterNoun(role.substring(role.lastIndexOf(' ') + 1), entity);
            }
        }
        if (!entity.isPerson()) {
            for (String word : entity.name().split(" ", -1)) {
                enterNoun(word, entity);
            }
        }
    }

    private void enterNoun(String noun, Entity entity) {
        byNoun.computeIfAbsent(Lexicon.lower(noun), none -> new NounBearers(entity))
                .enter(entity);
    }

    /** The body that a name and a noun make together: 'the Doe campaign'. */
    public Entity body(Mention phrase, String name) {
        Entity known = byName.get(Lexicon.lower(name));
        if (known != null) {
            return known;
        }
        Entity entity = new Entity(ExpertKind.ORGANIZATION, name, Span.of(text, phrase.start(), phrase.end()));
        byName.put(Lexicon.lower(name), entity);
        enterNouns(entity);
        return entity;
    }

    private void enterFullNames(Parse parse) {
        for (Mention mention : parse.names()) {
            Name name = name(parse, mention);
            if (name.isSingle() && parse.isAt(mention.first() - 1, "the")) {
                withArticle.add(name.lastWord());
            }
            if (!name.isSingle()
                    && !name.isLastNameOnly()
                    && name.kind() != null
                    && name.core().size() <= 9) {
                Entity known = byName.get(key(name));
                Entity entity = known == null ? enter(name.kind(), name, mention.end()) : known;
                entity.mentionedInFull();
            }
        }
    }

    /** Enters those whom the running text calls by their last name alone, and another text in full. */
    private void enterNamesOf(List<Parse> parses, NamesBesides besides) {
        for (Parse parse : parses) {
            for (Mention mention : parse.names()) {
                Name name = name(parse, mention);
                String full = name.isSingle() ? besides.fullName(name.lastWord()) : null;
                if (full != null && !hasPerson(byWord.getOrDefault(name.lastWord(), List.of()))) {
                    enterFull(full, name, mention);
                }
            }
        }
    }

    private void enterFull(String full, Name name, Mention mention) {
        Entity entity = new Entity(ExpertKind.PERSON, full, Span.of(text, mention.start(), mention.end()));
        entity.guess(lexicon.genderOfGiven(full.substring(0, full.indexOf(' '))));
        byName.put(Lexicon.lower(full), entity);
        enterWord(name.lastWord(), entity);
        enterWord(full.substring(0, full.indexOf(' ')), entity);
    }

    private void describeNames(Parse parse) {
        for (Mention mention : parse.names()) {
            Name name = name(parse, mention);
            Entity entity = known(name, mention.start());
            if (entity != null) {
                noteFull(entity, name, mention.start());
                entity.alias(name.text());
                describer.describe(entity, parse, mention, name).forEach(acronym -> enterWord(acronym, entity));
                enterNouns(entity);
            }
        }
    }

    private Name name(Parse parse, Mention mention) {
        int start = parse.token(mention.name()).start();
        long place = ((long) start << 32) + mention.end() - start;
        Name known = names.get(place);
        if (known == null) {
            List<Token> tokens = parse.sentence().tokens().subList(mention.name(), mention.last() + 1);
            String printed = text.substring(tokens.get(0).start(), mention.end());
            known = Name.of(tokens, forms.computeIfAbsent(printed, none -> Name.Form.of(tokens, lexicon)));
            names.put(place, known);
        }
        return known;
    }

    private void noteFull(Entity entity, Name name, int at) {
        if (!name.isSingle()) {
            lastFull.put(entity, at);
        } else if (heardTo < at && entity.name().endsWith(name.text())) {
            shortMentions.merge(entity, 1, Integer::sum);
        }
        heardTo = Math.max(heardTo, at);
    }

    private @Nullable Entity known(Name name, int at) {
        Entity same = byName.get(key(name));
        if (same != null) {
            return same;
        }
        if (!name.isSingle()) {
            return name.kind() == ExpertKind.ORGANIZATION ? byInitials(name) : byLastWords(name);
        }
        return latest(byWord.getOrDefault(name.lastWord(), List.of()), at, name);
    }

    /** 'Van der Berg' for 'Joost van der Berg', 'Tim Kaine' for 'Timothy Kaine' no: only what ends alike. */
    private @Nullable Entity byLastWords(Name name) {
        String ending = " " + Lexicon.lower(name.text());
        for (Entity each : byWord.getOrDefault(name.lastWord(), List.of())) {
            if (each.lowerName().endsWith(ending)) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Entity byInitials(Name name) {
        String initials = initials(name);
        return byWord.getOrDefault(initials, List.of()).stream()
                .filter(each -> each.name().equals(initials))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Entity latest(List<Entity> bearers, int at, Name name) {
        Gender told = gender(name);
        boolean person = hasPerson(bearers);
        Entity best = null;
        for (Entity bearer : bearers) {
            if (person && !bearer.isPerson()) {
                continue;
            }
            boolean agrees =
                    (told == Gender.UNKNOWN || bearer.agreement(told) > 0.5) && !isIntroducedTooLate(bearer, name, at);
            best = agrees && (best == null || isMeantRather(bearer, best, at)) ? bearer : best;
        }
        return best;
    }

    private static boolean hasPerson(List<Entity> bearers) {
        for (Entity bearer : bearers) {
            if (bearer.isPerson()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office before a last name is held by another than who is named in full much later. */
    private boolean isIntroducedTooLate(Entity bearer, Name name, int at) {
        return bearer.introduction().start() > at + LATELY
                && name.before().stream().anyMatch(word -> !Titles.isAddress(word.text()));
    }

    private boolean isMeantRather(Entity bearer, Entity best, int at) {
        int bearerAt = lastFull.getOrDefault(
                bearer,
                bearer.introduction().start() < at ? bearer.introduction().start() : -1);
        int bestAt = lastFull.getOrDefault(
                best, best.introduction().start() < at ? best.introduction().start() : -1);
        if (bearerAt < 0 || bestAt < 0) {
            return bearerAt > bestAt;
        }
        int established = bearer.capacities().isEmpty() ? 1 : ESTABLISHED;
        if (shortMentions.getOrDefault(best, 0) >= established && shortMentions.getOrDefault(bearer, 0) == 0) {
            return false;
        }
        if (bearer.fullMentions() >= OFTENER * best.fullMentions()) {
            return at - bestAt > LATELY || bearerAt > bestAt;
        }
        boolean bestIsMain = best.fullMentions() >= OFTENER * bearer.fullMentions();
        return bestIsMain ? at - bearerAt <= LATELY && bearerAt > bestAt : bearerAt > bestAt;
    }

    private Gender gender(Name name) {
        for (Token before : name.before()) {
            Gender told = Titles.gender(before.text(), lexicon);
            if (told != Gender.UNKNOWN) {
                return told;
            }
        }
        return Gender.UNKNOWN;
    }

    private Entity enter(ExpertKind kind, Name name, int end) {
        Entity entity = new Entity(
                kind,
                name.text(),
                Span.of(
                        text,
                        name.core().get(0).start(),
                        Math.max(end, name.core().get(0).end())));
        byName.put(key(name), entity);
        if (kind == ExpertKind.PERSON) {
            entity.guess(lexicon.genderOfGiven(name.firstWord()));
        }
        enterWord(name.lastWord(), entity);
        if (!name.isSingle()) {
            enterWord(name.firstWord(), entity);
        }
        if (kind == ExpertKind.ORGANIZATION && !name.isSingle()) {
            enterWord(initials(name), entity);
        }
        return entity;
    }

    private void enterWord(String word, Entity entity) {
        List<Entity> bearers = byWord.computeIfAbsent(word, none -> new ArrayList<>());
        if (bearers.size() < MOST_BEARERS) {
            bearers.add(entity);
        }
    }

    private static String initials(Name name) {
        StringBuilder initials = new StringBuilder();
        name.core().stream()
                .filter(Token::isCapitalised)
                .forEach(word -> initials.append(word.text().charAt(0)));
        return initials.toString();
    }

    private ExpertKind kindByWords(Parse parse, Mention mention) {
        boolean article = parse.isAt(mention.name() - 1, "the")
                || withArticle.contains(parse.token(mention.last()).text());
        return article ? ExpertKind.ORGANIZATION : ExpertKind.PERSON;
    }

    private static String key(Name name) {
        List<Token> core = name.core();
        boolean person = name.kind() == ExpertKind.PERSON
                && core.size() > 2
                && core.get(0).text().length() > 2;
        return Lexicon.lower(person ? core.get(0).text() + " " + name.lastWord() : name.text());
    }
}
