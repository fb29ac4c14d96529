package org.inquit.load;

import java.util.List;

/**
 * An invented person or body that is quoted.
 *
 * @param form which sentences speak of it: 'person' or 'body'
 * @param name the full name
 * @param known how it is called from the second time on: by last name or acronym
 * @param pronoun 'she', 'he' or 'it'
 * @param capacities as what it speaks, the earlier first; empty for a body
 */
record Speaker(String form, String name, String known, String pronoun, List<String> capacities) {

    static Speaker person(String given, String surname, String pronoun, List<String> capacities) {
        return new Speaker("person", given + ' ' + surname, surname, pronoun, capacities);
    }

    static Speaker body(String name) {
        StringBuilder acronym = new StringBuilder();
        List.of(name.split(" ", -1)).forEach(word -> acronym.append(word.charAt(0)));
        return new Speaker("body", name, acronym.toString(), "it", List.of());
    }

    /**
     * As what it speaks at a time.
     *
     * @param time 0 for the start of the archive, 1 for its end
     */
    String capacity(double time) {
        return capacities.isEmpty() ? "" : capacities.get((int) (time * capacities.size()));
    }
}
