package org.inquit.extraction.people;

import java.util.HashMap;
import java.util.Map;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** The nouns that may stand for an entity later: the heads of its roles, the words of a body's name. */
final class NounIndex {

    private final Map<String, NounBearers> byNoun = new HashMap<>();

    void enter(Entity entity) {
        for (Affiliation capacity : entity.capacities()) {
            String role = capacity.role();
            if (role != null) {
                enter(role.substring(role.lastIndexOf(' ') + 1), entity);
            }
        }
        if (!entity.isPerson()) {
            for (String word : entity.name().split(" ", -1)) {
                enter(word, entity);
            }
        }
    }

    private void enter(String noun, Entity entity) {
        byNoun.computeIfAbsent(Lexicon.lower(noun), none -> new NounBearers(entity))
                .enter(entity);
    }

    /** Whom a noun means, null where it stands for nobody; the latest before a place. */
    @Nullable
    Entity meant(String noun, int before) {
        NounBearers bearers = byNoun.get(noun);
        return bearers == null ? null : bearers.meant(before);
    }
}
