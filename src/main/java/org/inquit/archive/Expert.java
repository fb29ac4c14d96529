package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.type.SqlTypes;
import org.inquit.extraction.ExpertKind;
import org.jspecify.annotations.Nullable;

/** A named person or organisation that is quoted. */
@Entity
@Description("A named person or organisation that is quoted. Unnamed and group sources are none: see Quote.sourceType.")
public class Expert extends PanacheEntityBase implements Node, SearchHit {

    private static final Comparator<String> FULLEST = Comparator.comparingInt(String::length)
            .thenComparing(Comparator.<String>naturalOrder().reversed());

    @Id
    public String id;

    @Description("A readable name for addresses.")
    public String slug;

    @Description("A person or an organisation.")
    @Enumerated(EnumType.STRING)
    public ExpertKind kind;

    @Description("The fullest name that an article prints, without titles.")
    public String name;

    @Description("The other names that articles print: last name, acronym, nickname.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> aliases = List.of();

    /** Kinds of work that articles print for the name, whoever bears it; two that do not go together may be two people. */
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> occupations = List.of();

    @Ignore
    public int quoteCount;

    /** Quote-marked words in all articles. */
    @Ignore
    public int wordCount;

    /** Articles that quote the expert. */
    @Ignore
    public int articleCount;

    @Ignore
    public @Nullable LocalDate firstQuotedOn;

    @Ignore
    public @Nullable LocalDate lastQuotedOn;

    /** Stands in for {@code lastQuotedOn} in orders and cursors. */
    @Ignore
    public LocalDate sortDate = SortDate.of(null);

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Expert() {}

    /** An expert that no article has been counted for yet. */
    public Expert(ExpertKind kind, String name) {
        this(GlobalId.expert(kind, name), NameKey.of(kind, name), kind, name);
    }

    /** The same under an id and slug of their own. */
    public Expert(String id, String slug, ExpertKind kind, String name) {
        this.id = id;
        this.slug = slug;
        this.kind = kind;
        this.name = name;
    }

    @Override
    @org.eclipse.microprofile.graphql.Id
    public String getId() {
        return id;
    }

    /** The experts that have, or once had, one of these ids, by the ids that were asked for, to be read only. */
    public static Map<String, Expert> byIds(Collection<String> ids) {
        Map<String, Expert> found = new HashMap<>();
        Expert.<Expert>find("id in ?1", ids)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list()
                .forEach(expert -> found.put(expert.id, expert));
        List<String> lost = ids.stream().filter(id -> !found.containsKey(id)).toList();
        Map<String, String> heirs = lost.isEmpty() ? Map.of() : heirs(lost);
        if (!heirs.isEmpty()) {
            Map<String, Expert> kept = byIds(Set.copyOf(heirs.values()));
            heirs.forEach((former, heir) -> kept.computeIfPresent(heir, (id, expert) -> found.put(former, expert)));
        }
        return found;
    }

    private static Map<String, String> heirs(List<String> lost) {
        Map<String, String> heirs = new HashMap<>(FormerName.heirs(lost));
        Map<String, String> voices =
                lost.stream().distinct().collect(Collectors.toMap(GlobalId::voiceOf, id -> id, (one, other) -> one));
        Appearance.experts(voices.keySet())
                .forEach((voice, expert) -> heirs.putIfAbsent(Objects.requireNonNull(voices.get(voice)), expert.id));
        return heirs;
    }

    /** The expert who has, or once had, this slug; of several the one who has it now, then the one with the most quotes. */
    public static Optional<Expert> bySlug(String slug) {
        return find(
                        "slug = ?1 or id in (select f.expertId from FormerName f where f.slug = ?1)"
                                + " or id in (select a.expertId from Appearance a where a.ownSlug = ?1)"
                                + " order by case when slug = ?1 then 0 else 1 end, quoteCount desc, id",
                        slug)
                .firstResultOptional();
    }

    /** Experts who have quotes; the others may only have spoken. */
    public static long countQuoted() {
        return count("quoteCount > 0");
    }

    /** Counts one more article in, names included. */
    public void add(Appearance appearance) {
        take(appearance);
        quoteCount += appearance.quoteCount;
        wordCount += appearance.wordCount;
        if (appearance.quoteCount > 0) {
            articleCount++;
            widen(appearance.publishedOn);
        }
    }

    /** Counts anew from the appearances that are left. */
    public void recount(List<Appearance> left) {
        name = left.stream().map(each -> each.printedName).max(FULLEST).orElse(name);
        aliases = List.of();
        quoteCount = 0;
        wordCount = 0;
        articleCount = 0;
        firstQuotedOn = null;
        lastQuotedOn = null;
        sortDate = SortDate.of(null);
        left.forEach(this::add);
        articleCount = (int) left.stream()
                .filter(each -> each.quoteCount > 0)
                .map(each -> each.articleId)
                .distinct()
                .count();
    }

    private void take(Appearance appearance) {
        TreeSet<String> names = new TreeSet<>(aliases);
        names.addAll(appearance.printedAliases);
        names.add(appearance.printedName);
        names.add(name);
        name = FULLEST.compare(appearance.printedName, name) > 0 ? appearance.printedName : name;
        names.remove(name);
        aliases = List.copyOf(names);
    }

    private void widen(@Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        firstQuotedOn = firstQuotedOn == null || date.isBefore(firstQuotedOn) ? date : firstQuotedOn;
        lastQuotedOn = lastQuotedOn == null || date.isAfter(lastQuotedOn) ? date : lastQuotedOn;
        sortDate = SortDate.of(Objects.requireNonNull(lastQuotedOn));
    }

    /** Whether the name says all that the other's says, and more. */
    public boolean isFullerThan(Expert other) {
        List<String> words = NameKey.words(name);
        List<String> otherWords = NameKey.words(other.name);
        return words.size() > otherWords.size() && words.containsAll(otherWords);
    }
}
