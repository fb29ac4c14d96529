package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** An id and slug by which an expert was known before a fuller name was printed; both keep resolving. */
@Entity
public class FormerName extends PanacheEntityBase {

    @Id
    public String id;

    public String slug;

    public String expertId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FormerName() {}

    public FormerName(String id, String slug, String expertId) {
        this.id = id;
        this.slug = slug;
        this.expertId = expertId;
    }

    /** Lets an old id and slug lead to an expert; one that leads to itself needs no entry. */
    public static void put(String id, String slug, String expertId) {
        FormerName kept = findById(id);
        if (id.equals(expertId)) {
            deleteById(id);
        } else if (kept == null) {
            new FormerName(id, slug, expertId).persist();
        } else {
            kept.expertId = expertId;
        }
    }

    /** The experts whom former ids lead to. */
    static Map<String, String> heirs(Collection<String> ids) {
        return FormerName.<FormerName>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(former -> former.id, former -> former.expertId));
    }

    /** Lets all old names of an expert lead to another one. */
    public static void hand(String expertId, String newExpertId) {
        update("expertId = ?1 where expertId = ?2", newExpertId, expertId);
    }

    /** Drops the old names of an expert who is gone. */
    public static void forget(String expertId) {
        delete("expertId", expertId);
    }
}
