package org.inquit.extraction.speech;

import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.inquit.extraction.speech.Clause.Form;
import org.inquit.extraction.speech.Clause.Strength;
import org.jspecify.annotations.Nullable;

/** Finds the sources that a colon or a dash joins to their words, without a verb: labels and signatures. */
final class SourceMarks {

    private static final int LABEL_WORDS = 9;

    private SourceMarks() {}

    /** 'WALLACE: ...', 'Jane Doe, mayor: “...”' at the start of a sentence. */
    static @Nullable Clause label(Parse parse) {
        Mention name = parse.startingAt(0);
        if (name == null || name.isPronoun()) {
            return null;
        }
        int limit = Math.min(parse.size() - 1, LABEL_WORDS);
        for (int i = name.last() + 1; i < limit; i++) {
            if (parse.isAt(i, ":")) {
                return clause(i, ":", name);
            }
            if (endsLabel(parse.tag(i))) {
                return null;
            }
        }
        return null;
    }

    private static boolean endsLabel(Tag tag) {
        return tag == Tag.QUOTATION || tag.isVerb() || tag == Tag.AUXILIARY || tag == Tag.MODAL;
    }

    /** The clause of a colon or dash at a place, or null. */
    static @Nullable Clause at(Parse parse, int at) {
        if (at > 0 && parse.isAt(at, ":") && parse.tag(at + 1) == Tag.QUOTATION) {
            return colon(parse, at);
        }
        return parse.tag(at) == Tag.QUOTATION && isDash(parse, at + 1) ? signature(parse, at + 1) : null;
    }

    /** '- Jane Doe: “...”' within a sentence. */
    private static @Nullable Clause colon(Parse parse, int at) {
        Mention name = parse.endingAt(at - 1);
        boolean alone = name != null && name.isName() && opens(parse, name.first());
        return name != null && alone ? clause(at, ":", name) : null;
    }

    private static boolean opens(Parse parse, int first) {
        return first == 0
                || parse.isMark(first - 1)
                || parse.tag(first - 1) == Tag.CONJUNCTION
                || parse.isAt(first - 1, "from");
    }

    /** '“...” — Jane Doe, mayor' */
    private static @Nullable Clause signature(Parse parse, int dash) {
        int at = dash;
        while (isDash(parse, at)) {
            at++;
        }
        Mention name = parse.startingAt(at);
        boolean alone = name != null && name.isName() && closes(parse, name.last() + 1);
        return name != null && alone ? clause(dash, "—", name) : null;
    }

    private static boolean closes(Parse parse, int at) {
        return parse.isMark(at) || parse.tag(at) == Tag.OTHER;
    }

    static boolean isDash(Parse parse, int at) {
        return parse.isAt(at, "—") || parse.isAt(at, "–") || parse.isAt(at, "―") || parse.isAt(at, "-");
    }

    private static Clause clause(int at, String mark, Mention name) {
        return new Clause(Form.COLON, at, mark, Strength.STRONG, name);
    }
}
