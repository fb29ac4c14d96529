package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Token;

/** Tells an entity what the words round one of its names say of it: capacities, gender, an acronym. */
final class Describer {

    private final String text;
    private final Lexicon lexicon;
    private final Prenominal prenominal;
    private final PreposedApposition preposed;
    private final Apposition apposition;

    Describer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.prenominal = new Prenominal(text, lexicon);
        this.preposed = new PreposedApposition(text, lexicon);
        this.apposition = new Apposition(text, lexicon);
    }

    /** Describes the entity, and returns the acronyms that stand in brackets after its name. */
    List<String> describe(Entity entity, Parse parse, Mention mention, Name name) {
        if (!entity.isPerson()) {
            basedBefore(entity, parse, mention);
            return acronym(entity, parse, mention);
        }
        name.before().forEach(word -> entity.tell(Titles.gender(word.text(), lexicon)));
        List<Affiliation> found = new ArrayList<>(prenominal.capacities(parse, mention, name));
        found.addAll(0, preposed.capacities(parse, mention, !found.isEmpty()));
        apposition.addTo(found, parse, mention.last());
        found.forEach(entity::capacity);
        found.forEach(each -> tellGender(entity, each));
        return List.of();
    }

    private void tellGender(Entity entity, Affiliation capacity) {
        String role = capacity.role();
        if (role != null) {
            Gender gender = Titles.gender(role.substring(role.lastIndexOf(' ') + 1), lexicon);
            entity.tell(gender);
        }
    }

    private void basedBefore(Entity entity, Parse parse, Mention mention) {
        Token before = mention.first() == 0 ? null : parse.token(mention.first() - 1);
        if (before != null && before.text().endsWith("-based")) {
            Span evidence = Span.of(text, before.start(), before.end());
            entity.capacity(new Affiliation(evidence.text(), null, null, evidence.text(), evidence));
        }
    }

    private List<String> acronym(Entity entity, Parse parse, Mention mention) {
        int at = mention.last() + 1;
        boolean bracketed = parse.isAt(at, "(")
                && parse.isAt(at + 2, ")")
                && parse.token(at + 1).isAllCapitals();
        if (!bracketed) {
            return List.of();
        }
        entity.alias(parse.token(at + 1).text());
        return List.of(parse.token(at + 1).text());
    }
}
