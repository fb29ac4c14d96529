package org.inquit.extraction.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Those for whom one noun may stand: of several who were introduced before a place, the one entered last. */
final class NounBearers {

    /** Characters within which somebody may be introduced after a noun that means them. */
    private static final int SOON = 120;

    private final Set<Entity> entered = new HashSet<>();

    /** By the place of introduction; who was introduced later than one entered after them is never meant. */
    private final TreeMap<Integer, Entity> latest = new TreeMap<>();

    void enter(Entity entity) {
        if (entered.add(entity)) {
            int start = entity.introduction().start();
            latest.tailMap(start, true).clear();
            latest.put(start, entity);
        }
    }

    boolean has(Entity entity) {
        return entered.contains(entity);
    }

    /** Whom the noun means before a place, be it somebody who is introduced soon after; null where nobody is. */
    @Nullable
    Entity meant(int before) {
        Map.@Nullable Entry<Integer, Entity> found = latest.lowerEntry(before);
        Map.@Nullable Entry<Integer, Entity> next = found == null ? latest.ceilingEntry(before) : found;
        return next == null || next.getKey() - before > SOON ? null : next.getValue();
    }
}
