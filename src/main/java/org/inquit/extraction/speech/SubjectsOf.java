package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Who a sentence speaks of, and as what: those who say something, those who act, the others. */
final class SubjectsOf {

    /** Someone spoken of. */
    record Subject(
            Mention mention, Salience.Part part, @Nullable Clause clause) {}

    private final Lexicon lexicon;

    SubjectsOf(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Subject> in(Scene scene) {
        List<Subject> found = new ArrayList<>();
        boolean reported = scene.clauses().stream().anyMatch(each -> each.subject() != null && speaks(each));
        boolean main = !reported;
        for (Clause clause : scene.clauses()) {
            Mention subject = clause.subject();
            if (subject != null) {
                boolean inner = clause.isLinked() || isSubordinate(scene.parse(), clause);
                enter(found, new Subject(subject, part(clause, main && !inner), clause));
                main &= inner;
            }
        }
        for (Mention mention : scene.parse().mentions()) {
            boolean known = placeOf(mention, found) >= 0;
            boolean person = mention.isName() || mention.isNoun() && lexicon.isPersonNoun(mention.head());
            if (!known && person) {
                boolean alone = scene.parse().groups().isEmpty() && mention.isName();
                found.add(new Subject(mention, alone ? Salience.Part.SUBJECT : Salience.Part.OTHER, null));
            }
        }
        found.sort(Comparator.comparingInt(each -> each.mention.start()));
        return found;
    }

    private static boolean speaks(Clause clause) {
        return clause.isStrong() && clause.isFinite() && clause.form() != Clause.Form.NOUN;
    }

    /** Enters a source; of two parts in one sentence the weightier counts. */
    private static void enter(List<Subject> found, Subject subject) {
        int at = placeOf(subject.mention, found);
        if (at < 0) {
            found.add(subject);
        } else if (subject.part.compareTo(found.get(at).part) < 0) {
            found.set(at, subject);
        }
    }

    private static int placeOf(Mention mention, List<Subject> found) {
        for (int i = 0; i < found.size(); i++) {
            Mention each = found.get(i).mention;
            if (each.start() == mention.start() && each.equals(mention)) {
                return i;
            }
        }
        return -1;
    }

    /** 'If she would come' */
    private static boolean isSubordinate(Parse parse, Clause clause) {
        return parse.tag(clause.leftmost() - 1) == Tag.SUBORDINATOR;
    }

    /** The part of a clause's subject; that of a clause within another counts less, be it the first of the sentence. */
    private static Salience.Part part(Clause clause, boolean main) {
        if (speaks(clause)) {
            return Salience.Part.SPEAKER;
        }
        return main ? Salience.Part.SUBJECT : Salience.Part.INNER_SUBJECT;
    }
}
