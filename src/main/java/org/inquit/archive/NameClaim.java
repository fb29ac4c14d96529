package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Id;
import jakarta.persistence.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One article's word that a short name means a fuller one: 'IRW' the Institute for River Works.
 *
 * <p>An article that prints only the short name joins the fuller expert as long as all claims agree.
 */
@Entity
public class NameClaim extends PanacheEntityBase {

    @Id
    public String id;

    public String aliasId;

    public String aliasSlug;

    public String nameId;

    public String articleId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NameClaim() {}

    /** The claim of an appearance that {@code aliasId} is its own name. */
    public NameClaim(Appearance appearance, String aliasId, String aliasSlug) {
        this.id = appearance.id + '.' + aliasId;
        this.aliasId = aliasId;
        this.aliasSlug = aliasSlug;
        this.nameId = appearance.nameId;
        this.articleId = appearance.articleId;
    }

    /**
     * The short names that no article of the archive claims yet for the same name.
     *
     * <p>It is one statement that finds each claim by the index, and no reason to write first what waits to be written.
     */
    @SuppressWarnings("unchecked") // the statement selects one column of text
    public static Set<String> unheard(Collection<NameClaim> claims) {
        Query query = getEntityManager()
                .createNativeQuery(
                        "select a.alias_id from unnest(?1, ?2) as a (alias_id, name_id) where not exists (select 1"
                                + " from name_claim c where c.alias_id = a.alias_id and c.name_id = a.name_id)",
                        String.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, claims.stream().map(each -> each.aliasId).toArray(String[]::new))
                .setParameter(2, claims.stream().map(each -> each.nameId).toArray(String[]::new));
        return new TreeSet<>((List<String>) query.getResultList());
    }

    /**
     * The name that a name means in the end: a short one the fuller one that all articles claim for it, and so on.
     *
     * <p>A short name of several that mean one is that one; names that mean each other in a circle are the first by id.
     */
    public static String meaning(String nameId) {
        return end(nameId, NameClaim::fullerOrShared);
    }

    /** The short names that mean a name in the end, with their slugs. */
    public static Map<String, String> shortFor(String nameId) {
        Map<String, String> shorts = new TreeMap<>();
        Deque<String> names = new ArrayDeque<>(List.of(nameId));
        while (!names.isEmpty()) {
            claimed(names.remove()).forEach((alias, slug) -> {
                if (!alias.equals(nameId) && meaning(alias).equals(nameId) && shorts.put(alias, slug) == null) {
                    names.add(alias);
                }
            });
        }
        return shorts;
    }

    private static String end(String nameId, UnaryOperator<String> step) {
        List<String> path = new ArrayList<>();
        String name = nameId;
        while (!path.contains(name)) {
            path.add(name);
            name = step.apply(name);
        }
        return Collections.min(path.subList(path.indexOf(name), path.size()));
    }

    private static String fullerOrShared(String nameId) {
        List<String> names = names(nameId);
        if (names.size() < 2) {
            return names.isEmpty() ? nameId : names.get(0);
        }
        List<String> ends = names.stream()
                .map(each -> end(each, NameClaim::fuller))
                .distinct()
                .toList();
        return ends.size() == 1 ? ends.get(0) : nameId;
    }

    private static String fuller(String nameId) {
        List<String> names = names(nameId);
        return names.size() == 1 ? names.get(0) : nameId;
    }

    /** The names that are claimed for a short one, each found by the index alone however many claims there are. */
    private static List<String> names(String aliasId) {
        List<String> names = new ArrayList<>();
        Optional<String> next = nameAfter(aliasId, "");
        while (next.isPresent()) {
            names.add(next.get());
            next = nameAfter(aliasId, next.get());
        }
        return names;
    }

    private static Optional<String> nameAfter(String aliasId, String nameId) {
        return find(
                        "select nameId from NameClaim where aliasId = ?1 and nameId > ?2 order by aliasId, nameId",
                        aliasId,
                        nameId)
                .project(String.class)
                .page(0, 1)
                .firstResultOptional();
    }

    private static Map<String, String> claimed(String nameId) {
        return slugs("select distinct aliasId, aliasSlug from NameClaim where nameId = ?1", nameId);
    }

    /** The short names that an article claims. */
    public static Set<String> ofArticle(String articleId) {
        return slugs("select aliasId, aliasSlug from NameClaim where articleId = ?1", articleId)
                .keySet();
    }

    private static Map<String, String> slugs(String query, String id) {
        Map<String, String> slugs = new TreeMap<>();
        getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .forEach(row -> slugs.put((String) row[0], (String) row[1]));
        return slugs;
    }
}
