package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** The entities of one article by their full names, and by the words and acronyms that may stand for these. */
final class NameIndex {

    /** No article tells more people of one name apart; the bound keeps the time linear. */
    private static final int MOST_BEARERS = 24;

    private static final int LONGEST_INITIAL = 2;

    private final String text;
    private final Lexicon lexicon;
    private final Map<String, Entity> byName = new LinkedHashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();

    NameIndex(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** All entities, in the order of entry. */
    Collection<Entity> entities() {
        return byName.values();
    }

    /** The entity of a full name, or null. */
    @Nullable
    Entity named(Name name) {
        return byName.get(key(name));
    }

    /** The entity of a name as printed, or null. */
    @Nullable
    Entity named(String printed) {
        return byName.get(Spelling.plain(printed));
    }

    /** Those who bear a word as first or last name, or as acronym. */
    List<Entity> bearers(String word) {
        return byWord.getOrDefault(Spelling.withoutAccents(word), List.of());
    }

    /** 'Van der Berg' for 'Joost van der Berg', 'Tim Kaine' for 'Timothy Kaine' no: only what ends alike. */
    @Nullable
    Entity byEnding(Name name) {
        String ending = " " + Spelling.plain(name.text());
        for (Entity each : bearers(name.lastWord())) {
            if (each.plainName().endsWith(ending)) {
                return each;
            }
        }
        return null;
    }

    /** The body that has the initials of a name for its own: 'ICS' for 'Institute of Coastal Science'. */
    @Nullable
    Entity byInitials(Name name) {
        String initials = initials(name);
        for (Entity each : bearers(initials)) {
            if (each.name().equals(initials)) {
                return each;
            }
        }
        return null;
    }

    Entity enter(ExpertKind kind, Name name, int end) {
        Token first = name.core().get(0);
        Entity entity = new Entity(kind, name.text(), Span.of(text, first.start(), Math.max(end, first.end())));
        byName.put(key(name), entity);
        if (kind == ExpertKind.PERSON) {
            guess(entity, name.firstWord());
        }
        enterWords(kind, name, entity);
        return entity;
    }

    private void guess(Entity entity, String given) {
        entity.guess(lexicon.genderOfGiven(given));
        if (lexicon.isGiven(given) && entity.name().indexOf(' ') > 0) {
            entity.bearsGivenName();
        }
    }

    /** The 'Escalante' of 'Raymundo Escalante Duarte'. */
    private void enterMiddle(Name name, Entity entity) {
        boolean given = lexicon.isGiven(name.firstWord());
        for (Token middle : name.core().subList(1, Math.max(1, name.core().size() - 1))) {
            boolean second =
                    given && lexicon.isGiven(middle.text()) || middle.text().equals(name.lastWord());
            if (middle.isCapitalised() && middle.text().length() > LONGEST_INITIAL && !second) {
                enterWord(middle.text(), entity);
            }
        }
    }

    private void enterWords(ExpertKind kind, Name name, Entity entity) {
        enterWord(name.lastWord(), entity);
        if (!name.isSingle()) {
            enterWord(name.firstWord(), entity);
        }
        if (kind == ExpertKind.PERSON) {
            enterMiddle(name, entity);
        }
        if (kind == ExpertKind.ORGANIZATION && !name.isSingle()) {
            enterWord(initials(name), entity);
        }
    }

    /** Enters somebody by a full name that stands elsewhere than the mention. */
    void enterPerson(String full, Name name, Mention mention) {
        String given = full.substring(0, full.indexOf(' '));
        Entity entity = new Entity(ExpertKind.PERSON, full, Span.of(text, mention.start(), mention.end()));
        guess(entity, given);
        byName.put(Spelling.plain(full), entity);
        enterWord(name.lastWord(), entity);
        enterWord(given, entity);
    }

    /** Enters a body by the name that a phrase prints. */
    Entity enterBody(String name, Mention phrase) {
        Entity entity = new Entity(ExpertKind.ORGANIZATION, name, Span.of(text, phrase.start(), phrase.end()));
        byName.put(Spelling.plain(name), entity);
        return entity;
    }

    void enterWord(String word, Entity entity) {
        List<Entity> bearers = byWord.computeIfAbsent(Spelling.withoutAccents(word), none -> new ArrayList<>());
        if (bearers.size() < MOST_BEARERS) {
            bearers.add(entity);
        }
    }

    private static String initials(Name name) {
        StringBuilder initials = new StringBuilder();
        for (Token word : name.core()) {
            if (word.isCapitalised()) {
                initials.append(word.text().charAt(0));
            }
        }
        return initials.toString();
    }

    /** Of a person given name and last name alone, so that middle names make no other person. */
    private static String key(Name name) {
        List<Token> core = name.core();
        boolean person = name.kind() == ExpertKind.PERSON
                && core.size() > 2
                && core.get(0).text().length() > 2;
        return Spelling.plain(person ? core.get(0).text() + " " + name.lastWord() : name.text());
    }
}
