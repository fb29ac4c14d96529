package org.inquit.extraction.people;

import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;

/** Tells the noun of a phrase that says what someone is. */
final class RoleNouns {

    private static final Set<String> EXTRA_HEADS =
            Set.of("head", "chair", "chief", "member", "ceo", "lead", "face", "star");

    private static final Set<String> AFTER_NOUNS = Set.of("emeritus", "emerita", "emeriti");

    private final Lexicon lexicon;

    RoleNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a noun is one for a person. */
    boolean isPerson(String word) {
        return lexicon.isPersonNoun(word) || lexicon.isTitle(word) || EXTRA_HEADS.contains(word);
    }

    /** The noun for what someone is: the phrase's last, or that of 'global politics and outreach director'; or -1. */
    int head(Parse parse, Mention role) {
        int office = role.isName() ? office(parse, role) : -1;
        if (office >= 0) {
            return office;
        }
        if (saysWhat(parse, role)) {
            return last(parse, role);
        }
        Mention joined = parse.isAt(role.last() + 1, "and") ? parse.startingAt(role.last() + 2) : null;
        if (joined == null || !joined.isNoun() || parse.tag(joined.first()) == Tag.DETERMINER) {
            return -1;
        }
        return isPerson(parse.word(joined.last())) ? joined.last() : -1;
    }

    /** 'Director' in 'Executive Director of Harbour Lights', which is printed like one name; or -1. */
    private int office(Parse parse, Mention role) {
        for (int i = role.name(); i < role.last(); i++) {
            if (parse.isAt(i + 1, "of")) {
                return isPerson(parse.word(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a word stands after the noun that it tells more of: 'professor emeritus'. */
    static boolean isAfterNoun(String word) {
        return AFTER_NOUNS.contains(word);
    }

    /** The last word of a phrase but for one that stands after its noun. */
    private static int last(Parse parse, Mention role) {
        boolean after = role.last() > role.first() && isAfterNoun(parse.word(role.last()));
        return after ? role.last() - 1 : role.last();
    }

    private boolean saysWhat(Parse parse, Mention role) {
        String head = parse.word(last(parse, role));
        if (role.isName()) {
            return isPerson(head) && isLed(parse, role) || lexicon.isParty(head);
        }
        return isPerson(head);
    }

    /** Whether a phrase in capital letters begins with its own words or an article, and no person's name. */
    private static boolean isLed(Parse parse, Mention role) {
        return role.name() == Phrase.afterDeterminers(parse, role.first())
                || parse.tag(role.first()) == Tag.DETERMINER
                || Phrase.owner(parse, role.first(), role.last() - 1) > 0;
    }
}
