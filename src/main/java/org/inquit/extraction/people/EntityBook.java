package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is who within one article: full names are entered first, then short names are led back to them.
 *
 * <p>A last name means the person of that last name who was introduced most lately before it; an acronym means the body
 * that prints it in brackets or whose initials it spells.
 */
public final class EntityBook {

    private final String text;
    private final Lexicon lexicon;
    private final NameFinder names;
    private final Descriptors descriptors;
    private final Map<String, Entity> byName = new LinkedHashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();

    private EntityBook(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = new NameFinder(lexicon);
        this.descriptors = new Descriptors(text, lexicon, names);
    }

    /** The book of an article. */
    public static EntityBook of(String text, List<Sentence> sentences, Lexicon lexicon) {
        EntityBook book = new EntityBook(text, lexicon);
        sentences.forEach(book::enterFullNames);
        sentences.forEach(book::describeShortNames);
        return book;
    }

    /** Whom a name means, entered anew where nobody bears it; null where it can be nobody. */
    public @Nullable Entity meant(Sentence sentence, Mention name) {
        NameForm form = form(sentence, name);
        Entity known = known(form, name.start());
        if (known != null) {
            return known;
        }
        ExpertKind kind = form.kind() == null ? kindByWords(sentence, name, form) : form.kind();
        return enter(kind, form, name);
    }

    /** Whether a name means someone who is in the book already. */
    public boolean knows(Sentence sentence, Mention name) {
        return known(form(sentence, name), name.start()) != null;
    }

    /** Whom a role noun that comes back means: 'the harbourmaster', 'the ministry'. */
    public @Nullable Entity meantByNoun(String noun, int before) {
        Entity found = null;
        for (Entity entity : byName.values()) {
            boolean earlier = found == null || entity.introduction().start() < before;
            found = earlier && bears(entity, noun) ? entity : found;
        }
        return found;
    }

    /** All who were entered, in the order of print. */
    public Collection<Entity> entities() {
        return byName.values();
    }

    /** The name without what stands before it, for aliases. */
    String core(Sentence sentence, Mention name) {
        return form(sentence, name).name();
    }

    private static boolean bears(Entity entity, String noun) {
        String lower = Lexicon.lower(noun);
        boolean role = entity.capacities().stream()
                .anyMatch(each ->
                        each.role() != null && Lexicon.lower(each.role()).endsWith(lower));
        boolean body = entity.kind() == ExpertKind.ORGANIZATION
                && List.of(Lexicon.lower(entity.name()).split(" ", -1)).contains(lower);
        return role || body;
    }

    private void enterFullNames(Sentence sentence) {
        for (Mention name : names.names(sentence)) {
            NameForm form = form(sentence, name);
            if (!form.isSingle() && form.kind() != null) {
                Entity entity = known(form, name.start());
                describe(entity == null ? enter(form.kind(), form, name) : entity, sentence, name, form);
            }
        }
    }

    private void describeShortNames(Sentence sentence) {
        for (Mention name : names.names(sentence)) {
            NameForm form = form(sentence, name);
            Entity entity = form.isSingle() ? known(form, name.start()) : null;
            if (entity != null) {
                describe(entity, sentence, name, form);
            }
        }
    }

    private void describe(Entity entity, Sentence sentence, Mention name, NameForm form) {
        entity.alias(form.name());
        if (entity.kind() == ExpertKind.ORGANIZATION) {
            acronymInBrackets(entity, sentence, name);
            basedBefore(entity, sentence, name);
            return;
        }
        form.before().forEach(word -> entity.told(Gender.toldBy(word.text())));
        descriptors.before(sentence, name.first(), form).forEach(entity::capacity);
        descriptors.after(sentence, name.last()).forEach(entity::capacity);
        entity.capacities().stream()
                .filter(each -> each.role() != null)
                .flatMap(each -> List.of(String.valueOf(each.role()).split("[ -]", -1)).stream())
                .forEach(word -> entity.told(Gender.toldBy(word)));
    }

    private void basedBefore(Entity entity, Sentence sentence, Mention name) {
        Token before = name.first() == 0 ? null : sentence.token(name.first() - 1);
        if (before != null && before.text().endsWith("-based")) {
            Span evidence = Span.of(text, before.start(), before.end());
            entity.capacity(new Affiliation(evidence.text(), null, null, evidence.text(), evidence));
        }
    }

    private void acronymInBrackets(Entity entity, Sentence sentence, Mention name) {
        int at = name.last() + 1;
        boolean bracketed = sentence.isAt(at, "(") && sentence.isAt(at + 2, ")");
        if (bracketed && sentence.token(at + 1).isAllCapitals()) {
            String acronym = sentence.token(at + 1).text();
            entity.alias(acronym);
            byWord.computeIfAbsent(acronym, none -> new ArrayList<>()).add(entity);
        }
    }

    private NameForm form(Sentence sentence, Mention name) {
        return NameForm.of(sentence.tokens().subList(name.first(), name.last() + 1), lexicon);
    }

    private @Nullable Entity known(NameForm form, int at) {
        Entity same = byName.get(key(form));
        if (same != null) {
            return same;
        }
        if (!form.isSingle()) {
            return form.kind() == ExpertKind.ORGANIZATION ? byInitials(form) : byLastWords(form);
        }
        return latest(byWord.getOrDefault(form.lastWord(), List.of()), at, form);
    }

    /** 'Van der Berg' for 'Joost van der Berg'. */
    private @Nullable Entity byLastWords(NameForm form) {
        String ending = " " + Lexicon.lower(form.name());
        return byWord.getOrDefault(form.lastWord(), List.of()).stream()
                .filter(each -> Lexicon.lower(each.name()).endsWith(ending))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Entity byInitials(NameForm form) {
        return byWord.getOrDefault(initials(form), List.of()).stream()
                .filter(each -> each.name().equals(initials(form)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Entity latest(List<Entity> bearers, int at, NameForm form) {
        Entity latest = null;
        Gender told = form.before().stream()
                .map(word -> Gender.toldBy(word.text()))
                .filter(each -> each != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
        for (Entity bearer : bearers) {
            boolean agrees = told == Gender.UNKNOWN || bearer.gender() == Gender.UNKNOWN || bearer.gender() == told;
            boolean before = bearer.introduction().start() <= at || latest == null;
            latest = agrees && before ? bearer : latest;
        }
        return latest;
    }

    private Entity enter(ExpertKind kind, NameForm form, Mention name) {
        int start = form.core().get(0).start();
        Entity entity = new Entity(kind, form.name(), Span.of(text, start, name.end()));
        byName.put(key(form), entity);
        for (String word : words(kind, form)) {
            byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(entity);
        }
        return entity;
    }

    /** The words by which others call them later: a person's last and first name, a body's initials and first word. */
    private static List<String> words(ExpertKind kind, NameForm form) {
        List<Token> core = form.core();
        List<String> words = new ArrayList<>();
        words.add(form.lastWord());
        if (core.size() > 1) {
            words.add(core.get(0).text());
        }
        if (kind == ExpertKind.ORGANIZATION) {
            words.add(initials(form));
        }
        return words;
    }

    private static String initials(NameForm form) {
        StringBuilder initials = new StringBuilder();
        form.core().stream()
                .filter(Token::isCapitalised)
                .forEach(word -> initials.append(word.text().charAt(0)));
        return initials.toString();
    }

    private ExpertKind kindByWords(Sentence sentence, Mention name, NameForm form) {
        boolean person = !descriptors.before(sentence, name.first(), form).isEmpty()
                || descriptors.after(sentence, name.last()).stream().anyMatch(each -> each.role() != null);
        boolean body = sentence.isAt(name.first() - 1, "the") || sentence.isAt(name.first() - 1, "The");
        return person || !body ? ExpertKind.PERSON : ExpertKind.ORGANIZATION;
    }

    private static String key(NameForm form) {
        List<Token> core = form.core();
        String name = form.kind() == ExpertKind.PERSON
                        && core.size() > 2
                        && core.get(0).text().length() > 2
                ? core.get(0).text() + " " + form.lastWord()
                : form.name();
        return Lexicon.lower(name);
    }
}
