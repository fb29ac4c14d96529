package org.inquit.ingestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.FoundExpert;

/** Makes one of several findings of one article that mean the same expert, such as a name with and without accents. */
final class SameExpert {

    private SameExpert() {}

    static FoundExpert merge(List<FoundExpert> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        FoundExpert fullest = names.get(0);
        Set<String> aliases = new LinkedHashSet<>();
        Set<Affiliation> capacities = new LinkedHashSet<>();
        for (FoundExpert each : names) {
            fullest = each.name().length() > fullest.name().length() ? each : fullest;
            aliases.add(each.name());
            aliases.addAll(each.aliases());
            capacities.addAll(each.capacities());
        }
        aliases.remove(fullest.name());
        return new FoundExpert(fullest.kind(), fullest.name(), List.copyOf(aliases), new ArrayList<>(capacities));
    }
}
