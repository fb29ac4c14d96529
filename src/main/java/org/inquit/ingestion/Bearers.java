package org.inquit.ingestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.inquit.archive.Appearance;
import org.inquit.archive.GlobalId;

/**
 * Gives each person who bears a name an id: the name's own to the one whom the earliest article prints by it, to the
 * others that of a name which only they have, or else one of an appearance of theirs.
 */
final class Bearers {

    private final String name;
    private final Map<String, List<Appearance>> voices = new LinkedHashMap<>();

    /** Whose id is which name. */
    private final Map<String, String> experts = new HashMap<>();

    /**
     * Those who bear {@code name}, or a name that means it.
     *
     * @param persons the appearances of each, the earliest first
     */
    Bearers(String name, List<List<Appearance>> persons) {
        this.name = name;
        for (List<Appearance> person : persons) {
            String id = names(person)
                    .filter(each -> !experts.containsKey(each))
                    .findFirst()
                    .orElseGet(() -> GlobalId.namesake(person.get(0).id));
            names(person).forEach(each -> experts.putIfAbsent(each, id));
            voices.put(id, person);
        }
    }

    /** The appearances of each expert by the expert's id. */
    Map<String, List<Appearance>> voices() {
        return voices;
    }

    /** The expert whom a name means that is no id of an expert's own. */
    String of(String nameId) {
        return experts.getOrDefault(nameId, name);
    }

    /** The slug that fits the id. */
    String slug(String expertId) {
        List<Appearance> own = Objects.requireNonNull(voices.get(expertId));
        return own.stream()
                .filter(each -> each.nameId.equals(expertId))
                .map(Appearance::nameSlug)
                .findFirst()
                .orElseGet(() -> own.get(0).namesakeSlug());
    }

    private Stream<String> names(List<Appearance> person) {
        List<String> names = new ArrayList<>(
                person.stream().map(each -> each.nameId).distinct().toList());
        return names.remove(name) ? Stream.concat(Stream.of(name), names.stream()) : names.stream();
    }
}
