package org.inquit.extraction;

import java.util.List;

/**
 * A named person or organisation that one article quotes, or might quote.
 *
 * @param kind person or organisation
 * @param name the fullest name that the article prints, without titles
 * @param aliases the other names that it prints: last name, acronym, nickname
 * @param capacities what it prints of role and organisation, in the order of print
 */
public record FoundExpert(ExpertKind kind, String name, List<String> aliases, List<Affiliation> capacities) {

    public FoundExpert {
        aliases = List.copyOf(aliases);
        capacities = List.copyOf(capacities);
    }
}
