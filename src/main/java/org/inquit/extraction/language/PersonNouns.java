package org.inquit.extraction.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns for people: what they do, whose kin they are; one of them or several. */
final class PersonNouns {

    private static final List<String> ENDINGS = List.of(
            "ologist",
            "onomist",
            "ographer",
            "woman",
            "person",
            "sman",
            "keeper",
            "ician",
            "master",
            "worker",
            "monger");
    private static final String LAST_LETTERS = "nrt";
    private static final int LONGEST_PLAIN = 6;

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, String> singulars = new HashMap<>();
    private final Set<String> groups = WordList.set("groups.txt");

    private PersonNouns() {}

    static PersonNouns read() {
        PersonNouns nouns = new PersonNouns();
        for (String[] fields : WordList.rows("lists/persons.txt")) {
            nouns.kinds.put(fields[0], fields[1]);
            if (!fields[2].equals("-")) {
                nouns.singulars.put(fields[2], fields[0]);
            }
            if (!fields[3].equals("-")) {
                nouns.genders.put(fields[0], fields[3]);
            }
        }
        WordList.lines("roles.txt").forEach(role -> nouns.kinds.put(role, "r"));
        return nouns;
    }

    boolean isRole(String lower) {
        String kind = kinds.get(lower);
        return kind == null ? endsLikeARole(lower) : !kind.equals("p");
    }

    private static boolean endsLikeARole(String lower) {
        if (lower.length() > LONGEST_PLAIN && LAST_LETTERS.indexOf(lower.charAt(lower.length() - 1)) >= 0) {
            for (String ending : ENDINGS) {
                if (lower.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isPerson(String lower) {
        return kinds.containsKey(lower) || endsLikeARole(lower);
    }

    boolean isGroup(String lower) {
        String singular = singular(lower);
        return groups.contains(lower) || singular != null && kinds.containsKey(singular);
    }

    Gender gender(String lower) {
        return Gender.of(genders.get(lower));
    }

    private @Nullable String singular(String lower) {
        String irregular = singulars.get(lower);
        if (irregular != null) {
            return irregular;
        }
        String regular = Vocabulary.singular(lower);
        return regular.equals(lower) ? null : regular;
    }
}
