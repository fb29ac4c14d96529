package org.inquit.extraction.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kinds of words there are; all questions take the word as printed. Read once, safe for several threads. */
public final class Lexicon {

    private static final int MANY = 1000;
    private static final Word PLURAL = new Word(Vocabulary.PLURAL, null);
    private static final Lexicon ENGLISH = new Lexicon();

    private final Map<String, Word> words;
    private final PersonNouns persons = PersonNouns.read();
    private final Set<String> titles = WordList.set("titles.txt");
    private final Set<String> parties = WordList.set("parties.txt");
    private final Set<String> degrees = WordList.set("degrees.txt");
    private final Set<String> bodies = bodies();
    private final Map<String, String> documents = WordList.pairs("lists/documents.txt");
    private final Map<String, String> reportingNouns = reportingNouns();
    private final Map<String, String> given = WordList.pairs("lists/given.txt");
    private final Map<String, String> demonyms = WordList.pairs("lists/demonyms.txt");
    private final Map<String, String> places = WordList.pairs("lists/places.txt");
    private final Set<String> countries = countries();

    private Lexicon() {
        Vocabulary vocabulary = Vocabulary.read();
        VerbForms verbs = verbs();
        words = new HashMap<>();
        vocabulary.words().forEach(word -> words.put(word, new Word(vocabulary.reading(word), verbs.of(word))));
        verbs.words().forEach(word -> words.put(word, new Word(vocabulary.reading(word), verbs.of(word))));
    }

    private static VerbForms verbs() {
        VerbForms verbs = new VerbForms();
        Set<String> regular = WordList.set("regular-pasts.txt");
        for (String[] fields : WordList.rows("lists/verbs.txt")) {
            Verb verb = new Verb(fields[0], fields[2], Integer.parseInt(fields[3]));
            String past = regular.contains(fields[0]) ? "," + VerbForms.past(fields[0]) : "";
            verbs.enter(verb, fields[1].equals("-") ? new String[0] : (fields[1] + past).split(",", -1));
        }
        WordList.lines("cues.txt").forEach(lemma -> verbs.enter(new Verb(lemma, "cCt", MANY)));
        return verbs;
    }

    /** The lexicon of English. */
    public static Lexicon english() {
        return ENGLISH;
    }

    /** The verb form that a word may be, or null. */
    public @Nullable VerbForm verb(String word) {
        return words.getOrDefault(lower(word), Word.UNKNOWN).form();
    }

    /** What the dictionary says of a word in small letters; a plural that it does not list is led back to its noun. */
    Word word(String lower) {
        Word listed = words.get(lower);
        if (listed != null) {
            return listed;
        }
        Word singular = words.getOrDefault(Vocabulary.singular(lower), Word.UNKNOWN);
        return singular.reading().may('n') ? PLURAL : Word.UNKNOWN;
    }

    /** The parts of speech that a word has in the dictionary. */
    Reading reading(String word) {
        return word(lower(word)).reading();
    }

    /** Whether the word, in small letters, is one of the language's own and no name. */
    public boolean isPlain(String word) {
        String lower = lower(word);
        return FunctionWords.of(lower) != null || word(lower).isKnown() || isCompound(lower);
    }

    /** 'three-quarters' */
    private boolean isCompound(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 0 && isPlain(lower.substring(0, hyphen)) && isPlain(lower.substring(hyphen + 1));
    }

    /** Whether it is a word of a closed class: 'the', 'however'. */
    public boolean isFunction(String word) {
        String lower = lower(word);
        return FunctionWords.of(lower) != null || FunctionWords.ofContraction(lower) != null;
    }

    /** Whether it stands before a person's name and belongs to no name: 'Mr.', 'Senator'. */
    public boolean isTitle(String word) {
        return titles.contains(bare(word)) || isJoinedTitle(word);
    }

    /** 'Vice-president', 'Mayor-elect' */
    private boolean isJoinedTitle(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0) {
            return false;
        }
        String last = lower(word.substring(hyphen + 1));
        boolean coming = last.equals("elect") || last.equals("designate");
        return titles.contains(last) || coming && titles.contains(lower(word.substring(0, word.indexOf('-'))));
    }

    /** Whether it tells what somebody is, be it before a name or anywhere: 'Senator', 'diver'. */
    public boolean isTitleOrRole(String word) {
        return isTitle(word) || isRole(word);
    }

    /** Whether it is a title of several: 'presidents'. */
    public boolean isTitleOfSeveral(String word) {
        return !isTitle(word) && isTitle(Vocabulary.singular(lower(word)));
    }

    /** Whether it stands after a person's name and a comma and belongs to no name: 'Ph.D.', 'Esq.'. */
    public boolean isDegree(String word) {
        return degrees.contains(bare(word));
    }

    /** Whether it tells a person's party: 'Republican'. */
    public boolean isParty(String word) {
        return parties.contains(lower(word));
    }

    /** Whether it is a noun for what one person is or does. */
    public boolean isRole(String word) {
        return persons.isRole(last(bare(word)));
    }

    /** Whether it is a noun for one person, whatever is told of them. */
    public boolean isPersonNoun(String word) {
        return persons.isPerson(last(bare(word)));
    }

    /** Whether it is a noun for several people: 'analysts', 'police'. */
    public boolean isGroup(String word) {
        String last = last(lower(word));
        boolean people = persons.isGroup(last);
        if (people || !last.endsWith("s")) {
            return people;
        }
        String singular = Vocabulary.singular(last);
        return !singular.equals(last) && (demonyms.containsKey(singular) || bodies.contains(singular));
    }

    /** Whether it names no one but a people or a party: 'Americans', 'Republican'. */
    boolean isKindOfPeople(String word) {
        String last = last(lower(word));
        String singular = Vocabulary.singular(last);
        return parties.contains(last)
                || parties.contains(singular)
                || demonyms.containsKey(last)
                || demonyms.containsKey(singular);
    }

    public boolean isBody(String word) {
        return bodies.contains(bare(word));
    }

    /** Whether it is a noun for one person or for several. */
    public boolean isPeople(String word) {
        return isPersonNoun(word) || isGroup(word);
    }

    /** What a noun tells that somebody says, s, or thinks, t; or null. */
    public @Nullable String reportingNoun(String word) {
        String lower = lower(word);
        String kind = reportingNouns.get(lower);
        return kind == null ? reportingNouns.get(Vocabulary.singular(lower)) : kind;
    }

    /** Whether it is a noun for a text that can be a source: 'report'. */
    public boolean isDocument(String word) {
        return "d".equals(document(word));
    }

    /** Whether it is a noun for something with a title: 'novel'. */
    public boolean isWork(String word) {
        return "w".equals(document(word));
    }

    private @Nullable String document(String word) {
        String lower = lower(word);
        String kind = documents.get(lower);
        return kind == null ? documents.get(Vocabulary.singular(lower)) : kind;
    }

    /** The gender that a noun tells by itself. */
    public Gender genderOf(String noun) {
        return persons.gender(last(bare(noun)));
    }

    /** The gender of most who bear a given name; a soft hint, never shown. */
    public Gender genderOfGiven(String name) {
        return Gender.of(given.get(lower(name)));
    }

    public boolean isGiven(String name) {
        return given.containsKey(lower(name));
    }

    public boolean isCountry(String name) {
        return countries.contains(lower(name));
    }

    public boolean isPlace(String name) {
        return places.containsKey(name) || isCountry(name);
    }

    /** The country that an adjective stands for, or null: 'Ukraine' for 'Ukrainian'. */
    public @Nullable String country(String adjective) {
        return demonyms.get(lower(adjective));
    }

    public static String lower(String word) {
        return isPlainLower(word) ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlainLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\u0080' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** The last part of a word with hyphens. */
    private static String last(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static String bare(String word) {
        String lower = lower(word);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Map<String, String> reportingNouns() {
        Map<String, String> nouns = WordList.pairs("lists/reporting-nouns.txt");
        for (String[] fields : WordList.rows("reporting-nouns.txt")) {
            nouns.put(fields[0], fields[1]);
        }
        return nouns;
    }

    private static Set<String> bodies() {
        Set<String> bodies = new HashSet<>(WordList.firstFields("lists/bodies.txt"));
        for (String word : WordList.lines("bodies.txt")) {
            if (word.startsWith("-")) {
                bodies.remove(word.substring(1));
            } else {
                bodies.add(word);
            }
        }
        return bodies;
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("en", code).getDisplayCountry(Locale.ENGLISH))
                .forEach(name -> names.add(lower(name)));
        return names;
    }
}
