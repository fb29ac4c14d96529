package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inquit.extraction.Affiliation;
import org.jspecify.annotations.Nullable;

/** One role or organisation of one appearance, in columns of their own so that they can be asked for and grouped. */
@Entity
public class Capacity extends PanacheEntityBase {

    private static final int MOST = 100;

    /** Id of the appearance and the place among its capacities. */
    @Id
    public String id;

    public String appearanceId;

    public String expertId;

    public String articleId;

    public @Nullable String role;

    public @Nullable String organization;

    public @Nullable LocalDate publishedOn;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Capacity() {}

    /** The capacity number {@code place} of an appearance. */
    private Capacity(Appearance appearance, int place, Affiliation affiliation) {
        this.id = appearance.id + "." + place;
        this.appearanceId = appearance.id;
        this.expertId = appearance.expertId;
        this.articleId = appearance.articleId;
        this.role = affiliation.role();
        this.organization = affiliation.organization();
        this.publishedOn = appearance.publishedOn;
    }

    /** Writes down the capacities of appearances that are new. */
    public static void add(Collection<Appearance> appearances) {
        List<Capacity> capacities = appearances.stream().flatMap(Capacity::of).toList();
        PrintedCapacity.add(texts(capacities));
        persist(capacities);
    }

    /** Takes out the capacities that an article prints. */
    static void takeOut(String articleId) {
        Set<String> texts = texts(articleId);
        delete("articleId", articleId);
        PrintedCapacity.prune(texts);
    }

    private static Stream<Capacity> of(Appearance appearance) {
        List<Affiliation> affiliations = appearance.capacities;
        return IntStream.range(0, affiliations.size())
                .mapToObj(place -> new Capacity(appearance, place, affiliations.get(place)));
    }

    /** Asks for texts alone, as rows that are deleted next must not stay in Hibernate's memory. */
    private static Set<String> texts(String articleId) {
        return getEntityManager()
                .createQuery("select role, organization from Capacity where articleId = ?1", Object[].class)
                .setParameter(1, articleId)
                .getResultStream()
                .flatMap(Stream::of)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(List<Capacity> capacities) {
        return capacities.stream()
                .flatMap(each -> Stream.of(each.role, each.organization))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was printed of role and organisation for each of these experts, newest first. */
    public static Map<String, List<History>> histories(Collection<String> expertIds) {
        Map<String, List<History>> histories = new HashMap<>();
        expertIds.forEach(id -> histories.put(id, new ArrayList<>()));
        find(
                        "select expertId, role, organization, min(publishedOn), max(publishedOn), count(distinct articleId)"
                                + " from Capacity where expertId in ?1 and (role is not null or organization is not null)"
                                + " group by expertId, role, organization"
                                + " order by max(publishedOn) desc nulls last, count(distinct articleId) desc, role, organization",
                        expertIds)
                .project(History.class)
                .<History>list()
                .forEach(each -> histories
                        .computeIfAbsent(each.expertId(), none -> new ArrayList<>())
                        .add(each));
        histories.replaceAll((id, all) -> all.stream().limit(MOST).toList());
        return histories;
    }

    /**
     * One role and organisation of an expert over all articles.
     *
     * @param expertId whose
     * @param role as printed, null where only an organisation is
     * @param organization as printed, null where only a role is
     * @param from date of the earliest article
     * @param to date of the latest article
     * @param articles how many articles print it
     */
    public record History(
            String expertId,
            @Nullable String role,
            @Nullable String organization,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long articles) {}
}
