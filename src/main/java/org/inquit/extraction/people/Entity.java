package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.Span;

/** One person or organisation of the article, gathered from its mentions; it lives within one extraction. */
public final class Entity {

    private ExpertKind kind;
    private final String name;
    private final Span introduction;
    private final Set<String> aliases = new TreeSet<>();
    private final List<Affiliation> capacities = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    Entity(ExpertKind kind, String name, Span introduction) {
        this.kind = kind;
        this.name = name;
        this.introduction = introduction;
    }

    public ExpertKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Where the full name is printed. */
    public Span introduction() {
        return introduction;
    }

    public List<Affiliation> capacities() {
        return capacities;
    }

    void alias(String printed) {
        if (!printed.equals(name)) {
            aliases.add(printed);
        }
    }

    boolean isKnownAs(String printed) {
        return aliases.contains(printed);
    }

    void capacity(Affiliation affiliation) {
        boolean known = capacities.stream()
                .anyMatch(each -> each.printed().equalsIgnoreCase(affiliation.printed())
                        || each.organization() != null
                                && each.organization().equals(affiliation.organization())
                                && each.role() != null
                                && each.role().equalsIgnoreCase(String.valueOf(affiliation.role())));
        if (!known) {
            capacities.add(affiliation);
        }
    }

    void told(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    /** Takes in what a pronoun tells: 'she' a woman, 'it' a body where nothing spoke for a person. */
    public void meantBy(String pronoun) {
        if (pronoun.equals("it")) {
            kind = ExpertKind.ORGANIZATION;
        } else {
            told(pronoun.equals("she") ? Gender.FEMALE : pronoun.equals("he") ? Gender.MALE : Gender.UNKNOWN);
        }
    }

    /** Whether nothing but the look of the name makes it a person. */
    public boolean mayBeABody() {
        return kind == ExpertKind.ORGANIZATION || capacities.isEmpty() && gender == Gender.UNKNOWN && aliases.isEmpty();
    }

    /** Whether a pronoun can mean this person, by what the article says. */
    public boolean canBe(String pronoun) {
        return kind == ExpertKind.PERSON && gender.agreesWith(pronoun);
    }

    Gender gender() {
        return gender;
    }

    /** What the archive gets to know. */
    public FoundExpert found() {
        return new FoundExpert(kind, name, List.copyOf(aliases), capacities);
    }
}
