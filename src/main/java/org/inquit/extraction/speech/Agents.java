package org.inquit.extraction.speech;

import java.util.Set;
import java.util.regex.Pattern;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;

/** Tells which words of a sentence can name an agent: someone or something that speaks or acts. */
final class Agents {

    private static final Pattern SEAT = Pattern.compile("[DRI]-[A-Z].*");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "i",
            "we",
            "it",
            "you",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "nobody",
            "anyone");

    /** Several people whom no noun tells: 'many say'. Not 'all', as of 'forty boats, all told'. */
    static final Set<String> SEVERAL = Set.of("some", "many", "most", "both", "none", "others", "those");

    private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "me", "us", "them");

    /** 'One of the divers' */
    static final String ONE = "one";

    /** Parts of those who were asked. */
    private static final Set<String> PARTS = Set.of(
            "percent",
            "half",
            "third",
            "quarter",
            "quarters",
            "thirds",
            "majority",
            "majorities",
            "plurality",
            "most",
            "many",
            "few",
            ONE);

    private final Parse parse;
    private final Lexicon lexicon;

    Agents(Parse parse, Lexicon lexicon) {
        this.parse = parse;
        this.lexicon = lexicon;
    }

    /** Whether someone or something that can speak is named, be it as an owner. */
    boolean canAct(Mention mention) {
        return canBeSubject(mention) || mention.isPronoun() && parse.tag(mention.first()) == Tag.POSSESSIVE;
    }

    /** Whether a mention has the form of a subject and can speak. */
    boolean canBeSubject(Mention mention) {
        return switch (mention.kind()) {
            case NAME -> !isSeat(mention.text());
            case PRONOUN -> SUBJECT_PRONOUNS.contains(mention.head()) || SEVERAL.contains(mention.head());
            case NOUN -> isSourceNoun(mention.head());
        };
    }

    /** 'Him', 'them' */
    static boolean isObject(Mention mention) {
        return mention.isPronoun() && OBJECT_PRONOUNS.contains(mention.head());
    }

    /** 'D-Ohio': told by its second letter before the pattern is tried. */
    private static boolean isSeat(String name) {
        return name.length() > 2 && name.charAt(1) == '-' && SEAT.matcher(name).matches();
    }

    /** Whether a noun is one for people, bodies or texts. */
    boolean isSourceNoun(String word) {
        return lexicon.isPersonNoun(word)
                || lexicon.isGroup(word)
                || lexicon.isBody(word)
                || lexicon.isDocument(word)
                || lexicon.isTitle(word)
                || isSeveral(word)
                || word.endsWith("-old");
    }

    /** Whether the word at a place tells what somebody is. */
    boolean isRole(int at) {
        return lexicon.isTitleOrRole(parse.token(at).text());
    }

    /** Whether a noun is one for people or bodies, who do more than say. */
    boolean isAnimate(String word) {
        return isSourceNoun(word) && !lexicon.isDocument(word);
    }

    /** Whether a noun counts people: 'half', 'nine percent'. */
    static boolean isSeveral(String word) {
        return PARTS.contains(word.substring(word.lastIndexOf('-') + 1));
    }
}
