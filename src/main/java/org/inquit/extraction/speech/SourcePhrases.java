package org.inquit.extraction.speech;

import java.util.Set;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.speech.Clause.Form;
import org.inquit.extraction.speech.Clause.Strength;
import org.jspecify.annotations.Nullable;

/** Finds the sources that a phrase names, without a verb: 'according to Doe', 'in Doe’s words'. */
final class SourcePhrases {

    private static final Set<String> IN_WORDS =
            Set.of("words", "answer", "reply", "response", "verdict", "view", "assessment", "description", "opinion");

    private SourcePhrases() {}

    /** The clause of a phrase whose cue stands at a place, or null. */
    static @Nullable Clause at(Parse parse, int at) {
        if (parse.isAt(at, "according") && parse.isAt(at + 1, "to")) {
            return source(parse, at, "according to");
        }
        if (parse.isAt(at, "words") && parse.isAt(at - 1, "the") && parse.isAt(at + 1, "of")) {
            return source(parse, at, "in the words of");
        }
        return IN_WORDS.contains(parse.word(at)) && isOwned(parse, at) ? owned(parse, at) : null;
    }

    private static Clause source(Parse parse, int first, String lemma) {
        Mention source = parse.startingAt(first + 2);
        return new Clause(Form.ACCORDING_TO, first, first + 1, lemma, Strength.STRONG, source, -1, null);
    }

    /** Whether ''s' stands before a word, tagged or not. */
    private static boolean isOwned(Parse parse, int at) {
        String before = parse.word(at - 1);
        boolean owner =
                parse.tag(at - 1) == Tag.POSSESSIVE && !parse.token(at - 1).isWord();
        return owner || before.endsWith("s") && before.length() == 2;
    }

    /** 'In Doe’s words' */
    private static @Nullable Clause owned(Parse parse, int at) {
        Mention owner = parse.nameEndingAt(at - 2);
        boolean led = owner != null && parse.isAt(owner.first() - 1, "in");
        return led ? new Clause(Form.ACCORDING_TO, at, parse.word(at), Strength.STRONG, owner) : null;
    }
}
