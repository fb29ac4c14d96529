package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The fuller names that articles claim for a short one, each once. */
    public static List<String> namesClaiming(String aliasId) {
        return find("select distinct nameId from NameClaim where aliasId = ?1", aliasId)
                .project(String.class)
                .list();
    }

    /** The short names that an article claims, with their slugs. */
    public static Map<String, String> ofArticle(String articleId) {
        Map<String, String> slugs = new TreeMap<>();
        getEntityManager()
                .createQuery("select aliasId, aliasSlug from NameClaim where articleId = ?1", Object[].class)
                .setParameter(1, articleId)
                .getResultStream()
                .forEach(row -> slugs.put((String) row[0], (String) row[1]));
        return slugs;
    }
}
