package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

/** A role or organisation as printed, once however many articles print it, so that words in it are found among few. */
@Entity
public class PrintedCapacity extends PanacheEntityBase {

    @Id
    public String text;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PrintedCapacity() {}

    private PrintedCapacity(String text) {
        this.text = text;
    }

    /** Writes down the texts that no article has printed before. */
    static void add(Set<String> texts) {
        Set<String> unheard = new TreeSet<>(texts);
        unheard.removeAll(kept(texts));
        unheard.forEach(text -> new PrintedCapacity(text).persist());
    }

    private static Set<String> kept(Set<String> texts) {
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(PrintedCapacity.class, List.copyOf(texts), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .map(each -> each.text)
                .collect(Collectors.toSet());
    }

    /** Forgets those of the texts that no article prints any more. */
    static void prune(Collection<String> texts) {
        delete(
                "text in ?1 and not exists (select 1 from Capacity c where c.role = text)"
                        + " and not exists (select 1 from Capacity c where c.organization = text)",
                texts);
    }
}
