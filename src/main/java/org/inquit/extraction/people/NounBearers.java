package org.inquit.extraction.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Those for whom one noun may stand: of several who were introduced before a place, the one entered last. */
final class NounBearers {

    private final Set<Entity> entered = new HashSet<>();

    /** By the place of introduction; who was introduced later than one entered after them is never meant. */
    private final TreeMap<Integer, Entity> latest = new TreeMap<>();

    private final Entity first;

    NounBearers(Entity first) {
        this.first = first;
        enter(first);
    }

    void enter(Entity entity) {
        if (entered.add(entity)) {
            int start = entity.introduction().start();
            latest.tailMap(start, true).clear();
            latest.put(start, entity);
        }
    }

    boolean has(Entity entity, int before) {
        return entity.introduction().start() < before && entered.contains(entity);
    }

    /** Whom the noun means before a place. */
    Entity meant(int before) {
        Map.@Nullable Entry<Integer, Entity> found = latest.lowerEntry(before);
        return found == null ? first : found.getValue();
    }
}
