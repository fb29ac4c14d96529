package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Group;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;
import org.jspecify.annotations.Nullable;

/** Follows a text sentence by sentence and gathers who says what. */
final class Narrative {

    private final String text;
    private final Lexicon lexicon;
    private final SubjectsOf subjects;
    private final Discourse discourse;
    private final Refusal refusal;
    private final List<Scene> scenes;
    private static final double NEAR = 2.2;
    private static final int MOST_OTHERS = 4;
    private static final Set<String> NARRATORS = Set.of("i", "we", "you");

    private final List<Utterance> utterances = new ArrayList<>();
    private final Set<Clause> clausesInUse = new HashSet<>();
    private final List<Utterance> reported = new ArrayList<>();

    /** The utterance that later quotations may go on with. */
    private @Nullable Utterance current;

    /** Who last spoke or acted, sentence by sentence. */
    private @Nullable Voice lately;

    private @Nullable Source beforeColon;

    /** A clause with its voice, as the source of words. */
    record Source(@Nullable Clause clause, Scene scene, Voice voice) {}

    Narrative(String text, Lexicon lexicon, EntityBook book, List<Scene> scenes) {
        this.text = text;
        this.lexicon = lexicon;
        this.subjects = new SubjectsOf(lexicon);
        this.discourse = new Discourse(text, lexicon, book);
        this.refusal = new Refusal(lexicon);
        this.scenes = scenes;
    }

    /** The utterances of all sentences, in the order of print. */
    List<Utterance> follow() {
        for (int i = 0; i < scenes.size(); i++) {
            boolean newParagraph = i == 0
                    || scenes.get(i - 1).sentence().paragraph()
                            != scenes.get(i).sentence().paragraph();
            hear(scenes.get(i), newParagraph);
        }
        utterances.addAll(reported);
        utterances.sort(Comparator.comparingInt(each -> each.spans().get(0).start()));
        return utterances;
    }

    private void hear(Scene scene, boolean newParagraph) {
        if (newParagraph && !(current != null && current.isOpen())) {
            current = null;
        }
        clausesInUse.clear();
        List<Heard> subjectsHere = listen(scene);
        if (scene.hasQuotation()) {
            quotations(scene, newParagraph);
        }
        reports(scene);
        remember(scene, subjectsHere);
    }

    /** Someone spoken of, with the voice that is meant. */
    private record Heard(SubjectsOf.Subject subject, Voice voice) {}

    private List<Heard> listen(Scene scene) {
        List<Heard> found = new ArrayList<>();
        for (SubjectsOf.Subject subject : subjects.in(scene)) {
            Voice voice = discourse.of(scene.parse(), subject.mention(), scene.number());
            if (voice != null) {
                discourse.hear(voice, scene.number(), subject.part());
                found.add(new Heard(subject, voice));
            }
        }
        guessGender(scene, found);
        return found;
    }

    /** 'Doe said her firm would pay' tells of Doe, where nobody else is named. */
    private static void guessGender(Scene scene, List<Heard> found) {
        Entity person = onlyPerson(found);
        if (person == null) {
            return;
        }
        for (Token token : scene.sentence().tokens()) {
            if (token.isLowerCase()) {
                person.guess(Gender.ofPronoun(token.text()));
            }
        }
    }

    private static @Nullable Entity onlyPerson(List<Heard> found) {
        Entity person = null;
        for (Heard heard : found) {
            Entity entity = heard.voice.entity();
            if (entity != null && entity.isPerson() && person != null && person != entity) {
                return null;
            }
            person = entity != null && entity.isPerson() ? entity : person;
        }
        return person;
    }

    private void quotations(Scene scene, boolean newParagraph) {
        Chooser chooser = chooser(scene);
        Clause last = null;
        for (int at = 0; at < scene.parse().size(); at++) {
            Token token = scene.parse().token(at);
            if (!token.isQuotation()) {
                continue;
            }
            List<Chooser.Choice> choices = chooser.choices(at);
            Chooser.Choice best = choices.isEmpty() ? null : choices.get(0);
            boolean cued = best != null && best.points() >= Chooser.SURE;
            boolean near = current != null || best != null && best.points() >= NEAR;
            Refusal.Verdict verdict = refusal.judge(scene.parse(), at, best, near);
            if (verdict == Refusal.Verdict.NOT_SPOKEN) {
                continue;
            }
            boolean goesOn = at == 0 && newParagraph && current != null && current.isOpen() && !cued;
            boolean same = best != null && cued && best.clause().equals(last);
            Utterance own = goesOn || same ? existing() : choose(scene, newParagraph, choices, at, verdict);
            own.add(scene.sentence(), token, span(token));
            last = cued && best != null ? best.clause() : null;
        }
    }

    private Utterance choose(
            Scene scene, boolean newParagraph, List<Chooser.Choice> choices, int at, Refusal.Verdict verdict) {
        Chooser.Choice best = choices.isEmpty() ? null : choices.get(0);
        if (verdict == Refusal.Verdict.DOUBTFUL) {
            Utterance doubtful = doubtful(scene, choices);
            utterances.add(doubtful);
            return doubtful;
        }
        boolean cued = best != null && best.points() >= Chooser.SURE;
        return best != null && cued ? open(scene, best, choices) : withoutCue(scene, newParagraph, choices, at);
    }

    /** Words of distance, or somebody's: nobody is named as their speaker. */
    private Utterance doubtful(Scene scene, List<Chooser.Choice> choices) {
        List<Voice> others = voices(scene, choices);
        if (others.isEmpty() && current != null) {
            others = voices(current.voice());
        }
        return new Utterance(null, null, others.isEmpty() ? null : others.get(0), Rule.DOUBTFUL, others);
    }

    private List<Voice> voices(Scene scene, List<Chooser.Choice> choices) {
        List<Voice> voices = new ArrayList<>();
        for (Chooser.Choice choice : choices.subList(0, Math.min(choices.size(), MOST_OTHERS))) {
            Mention mention = choice.clause().subject();
            Voice voice = mention == null || choice.points() < 1
                    ? null
                    : discourse.of(scene.parse(), mention, scene.number());
            if (voice != null) {
                voices.add(voice);
            }
        }
        return voices;
    }

    /** What the clauses of a sentence report in the reporter's own words. */
    private void reports(Scene scene) {
        Content contents = new Content(scene.parse(), scene.clauses(), lexicon);
        List<Stretch> before = new ArrayList<>();
        SubjectFinder subjectFinder = new SubjectFinder(scene.parse(), lexicon);
        for (Clause clause : scene.clauses()) {
            boolean marked = clausesInUse.contains(clause);
            List<Stretch> content =
                    !marked && isReport(clause, subjectFinder) ? contents.of(clause) : List.of();
            Mention source = clause.subject();
            boolean told = content.stream().anyMatch(part -> holdsQuotation(scene, part) || repeats(part, before));
            if (content.isEmpty() || source == null || told) {
                continue;
            }
            before.addAll(content);
            Voice voice = discourse.of(scene.parse(), source, scene.number());
            if (voice != null) {
                Utterance utterance = new Utterance(clause, scene, voice, Rule.ofReport(clause, voice), List.of());
                content.forEach(part -> utterance.report(scene.sentence(), span(scene, part)));
                reported.add(utterance);
            }
        }
    }

    /** Whether another clause reports much the same words: 'declined to say whether'. */
    private static boolean repeats(Stretch content, List<Stretch> before) {
        return before.stream().anyMatch(each -> each.shares(content) > 0.4);
    }

    private static boolean isReport(Clause clause, SubjectFinder subjects) {
        Mention source = clause.subject();
        boolean named = clause.form() == Clause.Form.ACCORDING_TO;
        boolean speaks = source != null && (named || subjects.canAct(source)) && !NARRATORS.contains(source.head());
        boolean unreal = clause.group() != null
                && (clause.group().modal()
                        || clause.group().passive()
                        || clause.group().form() == Group.Form.INFINITIVE);
        return speaks && !unreal;
    }

    private static boolean holdsQuotation(Scene scene, Stretch content) {
        return scene.sentence().tokens().subList(content.first(), content.last() + 1).stream()
                .anyMatch(Token::isQuotation);
    }

    private Span span(Scene scene, Stretch content) {
        return Span.of(
                text,
                scene.parse().token(content.first()).start(),
                scene.parse().token(content.last()).end());
    }

    private Chooser chooser(Scene scene) {
        return new Chooser(scene.parse(), scene.clauses(), new SubjectFinder(scene.parse(), lexicon));
    }

    private Utterance existing() {
        if (current == null) {
            throw new IllegalStateException("no utterance is open");
        }
        return current;
    }

    private Utterance open(Scene scene, Chooser.Choice choice, List<Chooser.Choice> choices) {
        clausesInUse.add(choice.clause());
        Mention subject = choice.clause().subject();
        Voice voice = subject == null ? null : discourse.of(scene.parse(), subject, scene.number());
        List<Voice> others = voices(scene, choices.subList(1, choices.size()));
        return begin(new Utterance(choice.clause(), scene, voice, Rule.ofClause(choice, voice), others));
    }

    /** The source of words that no clause of their sentence surely reports. */
    private Utterance withoutCue(Scene scene, boolean newParagraph, List<Chooser.Choice> choices, int at) {
        if (current != null
                && (scene.isAllQuotation()
                        || choices.isEmpty()
                        || choices.get(0).points() < 3.2)) {
            return current;
        }
        if (!scene.isAllQuotation() && !choices.isEmpty() && choices.get(0).points() >= 1.7) {
            return open(scene, choices.get(0), choices);
        }
        Source colon = beforeColon;
        if (colon != null && at == 0) {
            return begin(new Utterance(colon.clause(), colon.scene(), colon.voice(), Rule.COLON, List.of()));
        }
        Source next = scene.isAllQuotation() ? following(scene) : null;
        if (next != null && (newParagraph || lately == null)) {
            return begin(new Utterance(null, null, next.voice(), Rule.NEXT_SENTENCE, voices(lately)));
        }
        Voice before = lately;
        Rule rule = before == null ? Rule.NOBODY : newParagraph ? Rule.PARAGRAPH_BEFORE : Rule.SENTENCE_BEFORE;
        return begin(new Utterance(null, null, before, scene.isAllQuotation() ? rule : Rule.LATELY, List.of()));
    }

    private static List<Voice> voices(@Nullable Voice voice) {
        return voice == null ? List.of() : List.of(voice);
    }

    /** Who is named by the next sentence of the paragraph, where that goes on with the speech. */
    private @Nullable Source following(Scene scene) {
        int next = scene.number() + 1;
        Source signed = next < scenes.size() ? signature(scenes.get(next)) : null;
        if (signed != null) {
            return signed;
        }
        if (next >= scenes.size()
                || scenes.get(next).sentence().paragraph() != scene.sentence().paragraph()) {
            return null;
        }
        Scene after = scenes.get(next);
        Chooser chooser = chooser(after);
        for (int at = 0; at < after.parse().size(); at++) {
            List<Chooser.Choice> choices = after.parse().token(at).isQuotation() ? chooser.choices(at) : List.of();
            Mention subject = choices.isEmpty() || choices.get(0).points() < Chooser.SURE
                    ? null
                    : choices.get(0).clause().subject();
            Voice voice = subject == null ? null : discourse.of(after.parse(), subject, after.number());
            if (voice != null) {
                return new Source(choices.get(0).clause(), after, voice);
            }
        }
        return null;
    }

    /** A line that holds nothing but a dash and a name, below the words. */
    private @Nullable Source signature(Scene below) {
        Mention name = SourceMarks.isDash(below.parse(), 0) ? below.parse().startingAt(1) : null;
        boolean signs = name != null && name.isName() && below.parse().groups().isEmpty() && !below.hasQuotation();
        Voice voice = signs && name != null ? discourse.of(below.parse(), name, below.number()) : null;
        return voice == null ? null : new Source(null, below, voice);
    }

    private Utterance begin(Utterance utterance) {
        utterances.add(utterance);
        current = utterance;
        return utterance;
    }

    private void remember(Scene scene, List<Heard> here) {
        Voice acting = null;
        Clause reporting = null;
        Voice reporter = null;
        for (Heard heard : here) {
            Discourse.Part part = heard.subject.part();
            if (part != Discourse.Part.OTHER && acting == null) {
                acting = heard.voice;
            }
            if (part == Discourse.Part.SPEAKER && reporter == null) {
                reporter = heard.voice;
                reporting = heard.subject.clause();
            }
        }
        Voice speaker = scene.hasQuotation() && current != null ? current.voice() : null;
        if (speaker != null) {
            discourse.hear(speaker, scene.number(), Discourse.Part.SPEAKER);
        }
        Voice main = speaker != null ? speaker : reporter != null ? reporter : acting;
        lately = main == null ? lately : main;
        Voice said = reporter != null ? reporter : acting;
        beforeColon = scene.endsWithColon() && said != null ? new Source(reporting, scene, said) : null;
    }

    private Span span(Token quotation) {
        int start = text.indexOf(quotation.text(), quotation.start());
        return Span.of(text, start, start + quotation.text().length());
    }
}
