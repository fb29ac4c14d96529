package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.Affiliation;
import org.jspecify.annotations.Nullable;

/** One role or organisation of one appearance, in columns of their own so that they can be asked for and grouped. */
@Entity
public class Capacity extends PanacheEntityBase {

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
    public Capacity(Appearance appearance, int place, Affiliation affiliation) {
        this.id = appearance.id + "." + place;
        this.appearanceId = appearance.id;
        this.expertId = appearance.expertId;
        this.articleId = appearance.articleId;
        this.role = affiliation.role();
        this.organization = affiliation.organization();
        this.publishedOn = appearance.publishedOn;
    }

    /** The capacities of an appearance, in the order of print. */
    public static List<Capacity> of(Appearance appearance) {
        List<Capacity> capacities = new ArrayList<>();
        for (Affiliation affiliation : appearance.capacities) {
            capacities.add(new Capacity(appearance, capacities.size(), affiliation));
        }
        return capacities;
    }
}
