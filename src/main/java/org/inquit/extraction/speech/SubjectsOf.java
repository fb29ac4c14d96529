package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.jspecify.annotations.Nullable;

/** Who a sentence speaks of, and as what: those who say something, those who act, the others. */
final class SubjectsOf {

    /** Someone spoken of. */
    record Subject(
            Mention mention, Discourse.Part part, @Nullable Clause clause) {}

    private final Lexicon lexicon;

    SubjectsOf(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Subject> in(Scene scene) {
        List<Subject> found = new ArrayList<>();
        boolean reported =
                scene.clauses().stream().anyMatch(each -> each.subject() != null && speaks(each));
        for (Clause clause : scene.clauses()) {
            Mention subject = clause.subject();
            if (subject != null) {
                enter(found, new Subject(subject, part(clause, found.isEmpty() && !reported), clause));
            }
        }
        for (Mention mention : scene.parse().mentions()) {
            boolean known = found.stream().anyMatch(each -> each.mention.equals(mention));
            boolean person = mention.isName() || mention.isNoun() && lexicon.isPersonNoun(mention.head());
            if (!known && person) {
                boolean alone = scene.parse().groups().isEmpty() && mention.isName();
                found.add(new Subject(mention, alone ? Discourse.Part.SUBJECT : Discourse.Part.OTHER, null));
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
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).mention.equals(subject.mention)) {
                boolean weightier = subject.part.compareTo(found.get(i).part) < 0;
                found.set(i, weightier ? subject : found.get(i));
                return;
            }
        }
        found.add(subject);
    }

    private static Discourse.Part part(Clause clause, boolean first) {
        if (speaks(clause)) {
            return Discourse.Part.SPEAKER;
        }
        return first ? Discourse.Part.SUBJECT : Discourse.Part.INNER_SUBJECT;
    }
}
