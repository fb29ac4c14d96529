package org.inquit.graphql.facet;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells kinds of organisations by the nouns of their names, the word list of which is read once. */
final class OrganizationNames {

    private static final String LIST = "/org/inquit/extraction/lists/organizations.txt";
    private static final Pattern BLANK = Pattern.compile("[\\s,.]+");
    private static final Pattern REST = Pattern.compile(" (of|for|on|in|at) .*");
    private static final Map<String, OrganizationKind> NOUNS = nouns();
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(toSet());

    private OrganizationNames() {}

    /** The kind of the last noun that tells one, of those before the first preposition: an Institute for Peace is one. */
    static OrganizationKind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (COUNTRIES.contains(lower)) {
            return OrganizationKind.STATE;
        }
        List<String> words = Arrays.asList(BLANK.split(REST.matcher(lower).replaceFirst("")));
        Collections.reverse(words);
        return words.stream()
                .map(OrganizationNames::ofNoun)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(OrganizationKind.OTHER);
    }

    private static @Nullable OrganizationKind ofNoun(String word) {
        OrganizationKind kind = NOUNS.get(word);
        return kind == null && word.endsWith("s") ? NOUNS.get(word.substring(0, word.length() - 1)) : kind;
    }

    private static Map<String, OrganizationKind> nouns() {
        InputStream list = Objects.requireNonNull(OrganizationNames.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(toMap(fields -> fields[0], fields -> OrganizationKind.of(fields[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
