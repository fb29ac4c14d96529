package org.inquit.extraction.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Verb;
import org.inquit.extraction.language.WordList;

/** Which verbs report, and what may follow them without quotation marks. */
final class Reports {

    /** What a verb takes: letters as in reports.txt, and the prepositions that lead in a thing. */
    private record Frame(String follows, Set<String> prepositions) {}

    private static final Frame NONE = new Frame("-", Set.of());
    private static final Set<String> NO_CLAUSE =
            Set.of("continue", "find", "see", "call", "face", "check", "mark", "sign", "show");
    /** A that-clause after them tells what is so, and not what anyone says. */
    private static final Set<String> NO_THAT =
            Set.of("mean", "prove", "ensure", "make", "happen", "have", "do", "help", "give", "take", "get", "see");

    /** What somebody is who feels something to be so: 'is convinced that'. */
    private static final Set<String> FELT =
            Set.of("convince", "persuade", "worry", "concern", "please", "disappoint", "alarm", "determine", "thrill");

    private static final Set<String> FEELINGS = Set.of(
            "sure", "certain", "confident", "afraid", "hopeful", "adamant", "glad", "optimistic", "proud", "sorry");

    private static final Map<String, Frame> FRAMES = frames();

    private Reports() {}

    /** Whether a clause with or without 'that' tells what is said or thought. */
    static boolean takesClause(Verb verb) {
        boolean listed = verb.takesClause() && (verb.mayCommunicate() || verb.thinks());
        return (listed || frame(verb).follows.indexOf('t') >= 0) && !NO_CLAUSE.contains(verb.lemma());
    }

    /** Whether a clause that begins with 'that' tells what is said or thought. */
    static boolean takesThat(Verb verb) {
        boolean listed =
                verb.mayCommunicate() || verb.thinks() || verb.takesClause() || FRAMES.containsKey(verb.lemma());
        return listed && !NO_THAT.contains(verb.lemma());
    }

    static boolean takesInfinitive(Verb verb) {
        return frame(verb).follows.indexOf('i') >= 0;
    }

    static boolean takesThing(Verb verb) {
        return frame(verb).follows.indexOf('n') >= 0;
    }

    static boolean takesPreposition(Verb verb, String preposition) {
        return frame(verb).prepositions.contains(preposition);
    }

    /** Whether anything can follow that the verb reports. */
    static boolean reports(Verb verb) {
        return takesClause(verb) || FRAMES.containsKey(verb.lemma());
    }

    /** Whether a passive tells what its subject feels: 'is convinced'. */
    static boolean tellsFeeling(Group group) {
        return group.passive() && FELT.contains(group.lemma());
    }

    /** Whether an adjective tells what somebody thinks. */
    static boolean isFeeling(String adjective) {
        return FEELINGS.contains(adjective);
    }

    /** Whether a group has a verb that may tell of speech. */
    static boolean maySay(Group group) {
        return group.verb() != null && group.verb().mayCommunicate();
    }

    /** Whether a group has a verb of saying. */
    static boolean says(Group group) {
        return group.verb() != null && group.verb().communicates();
    }

    private static Frame frame(Verb verb) {
        return FRAMES.getOrDefault(verb.lemma(), NONE);
    }

    private static Map<String, Frame> frames() {
        Map<String, Frame> frames = new HashMap<>();
        for (String line : WordList.lines("reports.txt")) {
            String[] fields = line.split("\t", -1);
            Set<String> prepositions = fields[2].equals("-") ? Set.of() : Set.copyOf(List.of(fields[2].split(",", -1)));
            frames.put(fields[0], new Frame(fields[1], prepositions));
        }
        return Map.copyOf(frames);
    }
}
