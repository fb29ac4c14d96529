package org.inquit.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.jspecify.annotations.Nullable;

/** One person or organisation of the article, gathered from its mentions; it lives within one extraction. */
public final class Entity {

    /** No article tells so much of one; the bounds keep the time linear for texts that never end it. */
    private static final int MOST_CAPACITIES = 24;

    private static final int MOST_ALIASES = 24;

    private ExpertKind kind;
    private final String name;
    private final String plainName;
    private final Span introduction;
    private final Set<String> aliases = new TreeSet<>();
    private final List<Affiliation> capacities = new ArrayList<>();
    private Gender told = Gender.UNKNOWN;
    private Gender given = Gender.UNKNOWN;
    private int fullMentions;
    private boolean hasGivenName;

    Entity(ExpertKind kind, String name, Span introduction) {
        this.kind = kind;
        this.name = name;
        this.plainName = Spelling.plain(name);
        this.introduction = introduction;
    }

    public ExpertKind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == ExpertKind.PERSON;
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

    /** How often the full name is printed. */
    int fullMentions() {
        return fullMentions;
    }

    void mentionedInFull() {
        fullMentions++;
    }

    void alias(String printed) {
        if (aliases.size() < MOST_ALIASES && !printed.equals(name)) {
            aliases.add(printed);
        }
    }

    void capacity(Affiliation affiliation) {
        if (capacities.size() < MOST_CAPACITIES && !hasCapacity(affiliation)) {
            capacities.add(affiliation);
        }
    }

    private boolean hasCapacity(Affiliation affiliation) {
        for (Affiliation each : capacities) {
            if (sameCapacity(each, affiliation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameCapacity(Affiliation one, Affiliation other) {
        boolean printed = one.printed().equalsIgnoreCase(other.printed());
        return printed
                || String.valueOf(one.organization()).equals(String.valueOf(other.organization()))
                        && String.valueOf(one.role()).equalsIgnoreCase(String.valueOf(other.role()));
    }

    /** Whether what is told of them names a place or body, be it shortened as in 'R-Fla.'. */
    public boolean isToldOf(String place) {
        return capacities.stream()
                .anyMatch(each -> isNamed(each.organization(), place) || isNamed(each.qualifier(), place));
    }

    private static boolean isNamed(@Nullable String told, String place) {
        return told != null && ((" " + told + " ").contains(" " + place + " ") || Belonging.isSeatIn(told, place));
    }

    /** Whether it is told for which place they sit: '(R-Fla.)'. */
    public boolean hasSeat() {
        return capacities.stream().anyMatch(each -> each.qualifier() != null && Belonging.isSeat(each.qualifier()));
    }

    /** Takes in a gender that the article's own words tell; the first word counts. */
    public void tell(Gender gender) {
        told = told == Gender.UNKNOWN ? gender : told;
    }

    public void guess(Gender gender) {
        given = given == Gender.UNKNOWN ? gender : given;
    }

    /** Takes in that the name begins with a given name, be it one of women and men alike. */
    void bearsGivenName() {
        hasGivenName = true;
    }

    Gender told() {
        return told;
    }

    /** How well a pronoun's gender fits: 1 well, 0 not at all. */
    public double agreement(Gender pronoun) {
        if (told != Gender.UNKNOWN) {
            return told == pronoun ? 1 : 0;
        }
        if (given != Gender.UNKNOWN) {
            return given == pronoun ? 1 : 0.2;
        }
        return name.indexOf(' ') > 0 ? 0.7 : 0.45;
    }

    /** Whether nothing but the look of the name makes it a person. */
    public boolean mayBeABody() {
        return kind == ExpertKind.ORGANIZATION
                || capacities.isEmpty() && told == Gender.UNKNOWN && given == Gender.UNKNOWN && !hasGivenName;
    }

    /** Takes in that 'it' meant this entity. */
    public void isABody() {
        kind = ExpertKind.ORGANIZATION;
    }

    /** The name in small letters without accents. */
    String plainName() {
        return plainName;
    }

    /** What the archive gets to know. */
    public FoundExpert found() {
        return new FoundExpert(kind, name, List.copyOf(aliases), capacities);
    }
}
