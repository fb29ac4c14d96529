package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.Mention;
import org.inquit.extraction.people.NameFinder;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clauses of a sentence in the order of print. */
final class ClauseFinder {

    private static final Set<String> AUXILIARIES = Set.of("be", "is", "was", "are", "were", "been", "being");
    private static final Set<String> BEFORE_NOUNS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "no", "to", "of", "this", "that");

    private static final Set<String> IN_WORDS =
            Set.of("words", "answer", "reply", "response", "verdict", "view", "assessment", "description", "opinion");

    private final Lexicon lexicon;
    private final SubjectFinder subjects;

    ClauseFinder(Lexicon lexicon, NameFinder names) {
        this.lexicon = lexicon;
        this.subjects = new SubjectFinder(lexicon, names);
    }

    List<Clause> clauses(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        Clause label = label(sentence);
        if (label != null) {
            clauses.add(label);
        }
        for (int i = 0; i < sentence.size(); i++) {
            Clause clause = clauseAt(sentence, i, clauses);
            if (clause != null) {
                clauses.add(clause);
            }
        }
        addColons(sentence, clauses);
        return clauses;
    }

    /** 'Smith was blunt: “...”' has no reporting verb; the colon stands for one. */
    private void addColons(Sentence sentence, List<Clause> clauses) {
        for (int i = 1; i < sentence.size(); i++) {
            int colon = i;
            boolean introduces = sentence.isAt(i, ":")
                    && (i + 1 == sentence.size() || sentence.token(i + 1).isQuotation())
                    && clauses.stream().noneMatch(each -> each.subject() != null && each.first() <= colon);
            Mention subject = introduces ? subjects.lastBefore(sentence, i) : null;
            if (subject != null) {
                clauses.add(new Clause(Clause.Form.COLON, i, i, ":", subject));
            }
        }
    }

    /** The name or noun that opens a sentence: whoever acts there may speak next. */
    @Nullable
    Mention opening(Sentence sentence) {
        Mention opening = subjects.named(sentence, subjects.startingAt(sentence, 0));
        boolean pronoun = opening != null && opening.kind() == Mention.Kind.PRONOUN;
        return pronoun ? null : opening;
    }

    private @Nullable Clause clauseAt(Sentence sentence, int at, List<Clause> earlier) {
        Token token = sentence.token(at);
        if (token.is("according") && sentence.isAt(at + 1, "to")) {
            return source(Clause.Form.ACCORDING_TO, sentence, at, at + 1, "according to");
        }
        if (IN_WORDS.contains(token.text()) && sentence.isAt(at - 1, "s") && at > 2) {
            Mention owner = subjects.nameEndingAt(sentence, at - 3);
            return owner == null ? null : new Clause(Clause.Form.ACCORDING_TO, at, at, token.text(), owner);
        }
        if ((token.is("went") || token.is("goes")) && sentence.isAt(at + 1, "on")) {
            Mention subject = subjects.before(sentence, at);
            return subject == null ? null : new Clause(Clause.Form.VERB, at, at + 1, "go on", subject);
        }
        if (token.is("words") && sentence.isAt(at - 1, "the") && sentence.isAt(at + 1, "of")) {
            return source(Clause.Form.ACCORDING_TO, sentence, at, at + 1, "in the words of");
        }
        String lemma = token.isWord() ? lexicon.cueLemma(token.text()) : null;
        boolean noun = at > 0
                && BEFORE_NOUNS.contains(Lexicon.lower(sentence.token(at - 1).text()));
        return lemma == null || noun ? null : verb(sentence, at, lemma, earlier);
    }

    private Clause source(Clause.Form form, Sentence sentence, int first, int last, String lemma) {
        Mention subject = last + 1 < sentence.size() ? subjects.startingAt(sentence, last + 1) : null;
        return new Clause(form, first, last, lemma, subject);
    }

    private @Nullable Clause verb(Sentence sentence, int at, String lemma, List<Clause> earlier) {
        boolean participle = Lexicon.lower(sentence.token(at).text()).endsWith("ing");
        Mention after = isInverted(sentence, at) ? subjects.after(sentence, at) : null;
        boolean reported =
                after != null && after.kind() == Mention.Kind.PRONOUN && !endsClause(sentence, after.last() + 1);
        Mention described = at > 0 && sentence.token(at - 1).is(",") ? subjects.before(sentence, at) : null;
        if (after != null && !reported && !participle && (described == null || described.kind() != Mention.Kind.NAME)) {
            return new Clause(Clause.Form.VERB, at, at, lemma, after);
        }
        Mention before = participle ? participleSubject(sentence, at, earlier) : subjects.before(sentence, at);
        if (before == null && participle) {
            return null;
        }
        boolean passive = at > 0
                && AUXILIARIES.contains(Lexicon.lower(sentence.token(at - 1).text()))
                && !participle;
        if (passive || before == null && !participle && !standsAlone(sentence, at)) {
            return null;
        }
        return new Clause(participle ? Clause.Form.PARTICIPLE : Clause.Form.VERB, at, at, lemma, before);
    }

    /** 'with Smith announcing', or ', noting' which shares the source of the clause before. */
    private @Nullable Mention participleSubject(Sentence sentence, int at, List<Clause> earlier) {
        if (at > 0 && (sentence.token(at - 1).is(",") || sentence.token(at - 1).isQuotation())) {
            return earlier.isEmpty()
                    ? subjects.lastBefore(sentence, at)
                    : earlier.get(earlier.size() - 1).subject();
        }
        return at > 1 && sentence.isAt(at - 2, "with")
                ? subjects.startingAt(sentence, at - 1)
                : subjects.before(sentence, at);
    }

    /** A verb whose source is left out: '“No,” wrote.' never is; 'and added' shares the source before. */
    private static boolean standsAlone(Sentence sentence, int at) {
        return sentence.isAt(at - 1, "and") || sentence.isAt(at - 1, "but");
    }

    private static boolean endsClause(Sentence sentence, int at) {
        return at >= sentence.size() || !sentence.token(at).isWord();
    }

    private static boolean isInverted(Sentence sentence, int at) {
        if (at == 0) {
            return true;
        }
        Token before = sentence.token(at - 1);
        boolean opened = before.isQuotation() || before.is(",") || before.is("—") || before.is("–");
        boolean next = at + 1 < sentence.size()
                && sentence.token(at + 1).isWord()
                && !sentence.token(at + 1).is("that");
        return opened && next;
    }

    /** 'WALLACE: ...', 'Jane Doe: “...”' at the start of a sentence. */
    private @Nullable Clause label(Sentence sentence) {
        Mention name = sentence.size() < 3 ? null : subjects.startingAt(sentence, 0);
        if (name == null || name.kind() != Mention.Kind.NAME || !sentence.isAt(name.last() + 1, ":")) {
            return null;
        }
        return new Clause(Clause.Form.COLON, name.last() + 1, name.last() + 1, ":", name);
    }
}
