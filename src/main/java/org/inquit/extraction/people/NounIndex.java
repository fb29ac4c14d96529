package org.inquit.extraction.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/** The nouns that may stand for an entity later: the heads of its roles, the words of a body's name. */
final class NounIndex {

    /** The nouns for who bears a title: 'governor' for 'Gov.'. */
    private static final Map<String, List<String>> CALLED = called();

    private final Map<String, NounBearers> byNoun = new HashMap<>();

    void enter(Entity entity) {
        for (Affiliation capacity : entity.capacities()) {
            String role = capacity.role();
            if (role != null) {
                enterRole(Lexicon.lower(role.substring(role.lastIndexOf(' ') + 1)), entity);
            }
        }
        if (!entity.isPerson()) {
            for (String word : entity.name().split(" ", -1)) {
                enter(Lexicon.lower(word), entity);
            }
        }
    }

    private void enterRole(String noun, Entity entity) {
        enter(noun, entity);
        String title = noun.endsWith(".") ? noun.substring(0, noun.length() - 1) : noun;
        CALLED.getOrDefault(title, List.of()).forEach(called -> enter(called, entity));
    }

    private void enter(String noun, Entity entity) {
        byNoun.computeIfAbsent(noun, none -> new NounBearers()).enter(entity);
    }

    private static Map<String, List<String>> called() {
        Map<String, List<String>> called = new HashMap<>();
        WordList.pairs("short-titles.txt").forEach((title, nouns) -> called.put(title, List.of(nouns.split(",", -1))));
        return called;
    }

    boolean mayMean(String noun, Entity entity) {
        NounBearers bearers = byNoun.get(noun);
        return bearers != null && bearers.has(entity);
    }

    /** Whom a noun means, null where it stands for nobody; the latest before a place. */
    @Nullable
    Entity meant(String noun, int before) {
        NounBearers bearers = byNoun.get(noun);
        return bearers == null ? null : bearers.meant(before);
    }
}
