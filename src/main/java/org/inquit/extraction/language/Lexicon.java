package org.inquit.extraction.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kinds of words there are; all questions take the word as printed. */
public final class Lexicon {

    private static final List<String> ROLE_ENDINGS =
            List.of("ologist", "onomist", "ographer", "woman", "swoman", "person", "sman", "dsman", "keeper", "ician");
    private static final Lexicon ENGLISH = new Lexicon();

    private final Set<String> common = WordList.set("common.txt");
    private final Set<String> titles = WordList.set("titles.txt");
    private final Set<String> roles = WordList.set("roles.txt");
    private final Set<String> groups = WordList.set("groups.txt");
    private final Set<String> bodies = WordList.set("bodies.txt");
    private final Set<String> documents = WordList.set("documents.txt");
    private final Map<String, String> demonyms = pairs("demonyms.txt");
    private final Set<String> countries = countries();
    private final Map<String, String> cues = CueForms.lemmasByForm(WordList.lines("cues.txt"));

    private Lexicon() {}

    /** The lexicon of English, read once. */
    public static Lexicon english() {
        return ENGLISH;
    }

    /** Whether a capital letter alone does not make it a name. */
    public boolean isCommon(String word) {
        return common.contains(lower(word));
    }

    public boolean isTitle(String word) {
        return titles.contains(bare(word)) || isHyphenated(word, titles);
    }

    public boolean isRole(String word) {
        return roles.contains(bare(word)) || isHyphenated(word, roles) || endsLikeARole(bare(word));
    }

    public boolean isGroup(String word) {
        return groups.contains(lower(word));
    }

    public boolean isBody(String word) {
        return bodies.contains(bare(word));
    }

    public boolean isDocument(String word) {
        return documents.contains(lower(word));
    }

    public boolean isCountry(String name) {
        return countries.contains(lower(name));
    }

    /** The country that an adjective stands for, or null: 'Ukraine' for 'Ukrainian'. */
    public @Nullable String country(String adjective) {
        return demonyms.get(lower(adjective));
    }

    /** The dictionary form of a reporting verb in any of its forms, or null. */
    public @Nullable String cueLemma(String word) {
        return cues.get(lower(word));
    }

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean endsLikeARole(String word) {
        return word.length() > 6 && ROLE_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean isHyphenated(String word, Set<String> heads) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && heads.contains(lower(word.substring(hyphen + 1)));
    }

    private static String bare(String word) {
        String lower = lower(word);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new HashMap<>();
        WordList.lines(list).forEach(line -> {
            int equals = line.indexOf('=');
            pairs.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return pairs;
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("en", code).getDisplayCountry(Locale.ENGLISH))
                .forEach(name -> names.add(lower(name)));
        return names;
    }
}
