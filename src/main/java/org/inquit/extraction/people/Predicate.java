package org.inquit.extraction.people;

import java.util.List;
import java.util.Set;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;

/** Reads capacities from what a clause says of its subject: 'Doe is a nurse', 'served as mayor', 'was named director'. */
final class Predicate {

    private static final Set<String> BEING = Set.of("be", "become", "remain");
    private static final Set<String> SERVING = Set.of("serve", "work", "act");
    private static final Set<String> NAMING = Set.of("name", "appoint", "elect");
    private static final Set<String> LEADING = Set.of("run", "head", "lead", "chair", "direct", "manage", "found");
    private static final Set<String> LINKS = Set.of("of", "at", "for");
    private static final int MOST_JOINED = 3;

    private final Lexicon lexicon;
    private final RoleReader roles;
    private final Belonging belonging;

    Predicate(Lexicon lexicon, RoleReader roles, Belonging belonging) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.belonging = belonging;
    }

    /** Adds the capacities that the verbs tell of which the first begins at a place and its subject ends before it. */
    void addTo(List<Affiliation> found, Parse parse, int at) {
        int next = at;
        for (int i = 0; i < MOST_JOINED && next >= 0; i++) {
            Group verb = parse.groupAt(Phrase.afterTimes(parse, next));
            boolean tells = verb != null && verb.isFinite() && !verb.negated() && !verb.modal();
            next = verb != null && tells ? addFrom(found, parse, verb) : -1;
        }
    }

    private int addFrom(List<Affiliation> found, Parse parse, Group verb) {
        boolean leads = LEADING.contains(verb.lemma()) && parse.tag(verb.at() + 1) != Tag.DETERMINER;
        int role = leads ? -1 : afterVerb(found, parse, verb);
        return role >= 0 && isRole(parse, Phrase.afterTimes(parse, role)) ? roles.addFrom(found, parse, role) : -1;
    }

    /** What people are like is no capacity, nor is a noun without article that no body follows. */
    private boolean isRole(Parse parse, int at) {
        Mention role = parse.startingAt(at);
        if (role == null || role.isPronoun() || !lexicon.isRole(role.head())) {
            return false;
        }
        return parse.tag(at) == Tag.DETERMINER || LINKS.contains(parse.word(role.last() + 1));
    }

    /** Where the role begins that a verb tells of its subject, or -1; a verb that tells a body alone adds it. */
    int afterVerb(List<Affiliation> found, Parse parse, Group verb) {
        int next = verb.at() + 1;
        boolean as = parse.isAt(next, "as");
        if (BEING.contains(verb.lemma()) && !verb.passive()) {
            return next;
        }
        if (LEADING.contains(verb.lemma())) {
            belonging.addLed(found, parse, verb);
        }
        if (NAMING.contains(verb.lemma()) && verb.passive()) {
            return as ? next + 1 : next;
        }
        return as && SERVING.contains(verb.lemma()) ? next + 1 : -1;
    }
}
