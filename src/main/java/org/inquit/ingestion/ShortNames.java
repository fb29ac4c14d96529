package org.inquit.ingestion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.archive.Appearance;
import org.inquit.archive.GlobalId;
import org.inquit.archive.NameKey;
import org.inquit.extraction.ExpertKind;

/**
 * Other names by which another article may mean the same expert: an acronym that is printed for an organisation; of a
 * person a second full name, the initial and the usual short forms of the first name, never a last name alone.
 */
final class ShortNames {

    private static final int LONGEST_ACRONYM = 8;
    private static final Map<String, List<String>> NICKNAMES = WordLines.of("nicknames.txt").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.subList(1, line.size())));

    private ShortNames() {}

    /** The ids that such names would give alone, with their slugs. */
    static Map<String, String> of(Appearance voice) {
        Map<String, String> names = new TreeMap<>();
        candidates(voice)
                .filter(name -> !NameKey.isSurnameAlone(voice.printedKind, name))
                .forEach(name ->
                        names.put(GlobalId.expert(voice.printedKind, name), NameKey.of(voice.printedKind, name)));
        names.remove(voice.nameId);
        return names;
    }

    private static Stream<String> candidates(Appearance voice) {
        if (voice.printedKind == ExpertKind.ORGANIZATION) {
            return voice.printedAliases.stream().filter(ShortNames::isAcronym);
        }
        return NameKey.isSurnameAlone(voice.printedKind, voice.printedName)
                ? Stream.of()
                : Stream.concat(voice.printedAliases.stream(), shortForms(voice.printedName));
    }

    private static boolean isAcronym(String alias) {
        return alias.length() > 1
                && alias.length() <= LONGEST_ACRONYM
                && alias.equals(alias.toUpperCase(Locale.ROOT))
                && alias.chars().allMatch(Character::isLetterOrDigit);
    }

    private static Stream<String> shortForms(String name) {
        int firstBlank = name.indexOf(' ');
        String first = name.substring(0, Math.max(0, firstBlank));
        if (first.replace(".", "").length() < 2) {
            return Stream.of();
        }
        List<String> nicknames = NICKNAMES.getOrDefault(first.toLowerCase(Locale.ROOT), List.of());
        return Stream.concat(Stream.of(name.charAt(0) + "."), nicknames.stream())
                .map(form -> form + name.substring(firstBlank));
    }
}
