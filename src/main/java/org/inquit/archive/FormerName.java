package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

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
}
