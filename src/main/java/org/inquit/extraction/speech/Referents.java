package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.Entity;
import org.jspecify.annotations.Nullable;

/** Those of whom a sentence speaks, as far as the discourse tells who they are. */
final class Referents {

    /** Someone spoken of, with the voice that is meant. */
    record Referent(SubjectsOf.Subject subject, Voice voice) {}

    private static final Set<String> NARRATORS = Set.of("i", "we", "you", "nobody", "it");
    private static final Set<String> ASKING = Set.of("ask", "inquire", "wonder");

    private final Scene scene;
    private final List<Referent> referents = new ArrayList<>();

    private Referents(Scene scene) {
        this.scene = scene;
    }

    /** The referents of a sentence; the discourse remembers them. */
    static Referents of(Scene scene, SubjectsOf subjects, Discourse discourse) {
        Referents referents = new Referents(scene);
        List<SubjectsOf.Subject> all = subjects.in(scene);
        boolean led = all.stream().anyMatch(Referents::leads);
        for (SubjectsOf.Subject subject : all) {
            Voice voice = discourse.of(scene.parse(), subject.mention(), scene.number());
            if (voice == null) {
                continue;
            }
            discourse.hear(voice, scene.number(), part(subject, voice, led));
            referents.referents.add(new Referent(subject, voice));
            if (asks(subject)) {
                discourse.ask(voice, scene.number());
            }
        }
        Entity person = referents.onlyPerson();
        referents.hearOnlyPerson(discourse, person);
        referents.guessGender(person);
        return referents;
    }

    /** Whether a sentence is about somebody: who speaks, or who does what its main verb says and is named or called he. */
    private static boolean leads(SubjectsOf.Subject subject) {
        boolean acts =
                subject.part() == Salience.Part.SUBJECT && !subject.mention().isNoun();
        return subject.part() == Salience.Part.SPEAKER
                || acts && !NARRATORS.contains(subject.mention().head());
    }

    /** The part of somebody; who is named for the first time stands out in a sentence that is about nobody else. */
    private static Salience.Part part(SubjectsOf.Subject subject, Voice voice, boolean led) {
        Entity entity = voice.entity();
        boolean introduces = entity != null
                && !entity.mayBeABody()
                && entity.introduction().start() >= subject.mention().start();
        return introduces && !led ? Salience.Part.SUBJECT : subject.part();
    }

    private static boolean asks(SubjectsOf.Subject subject) {
        Clause clause = subject.clause();
        return clause != null && clause.isFinite() && ASKING.contains(clause.lemma());
    }

    /** 'That did not satisfy Doe': who else could be meant hereafter. */
    private void hearOnlyPerson(Discourse discourse, @Nullable Entity person) {
        for (Referent each : referents) {
            boolean only = person != null && each.voice.entity() == person && !person.mayBeABody();
            if (only && each.subject.part() == Salience.Part.OTHER) {
                discourse.hear(each.voice, scene.number(), Salience.Part.SUBJECT);
                return;
            }
        }
    }

    /** The first who says or does something, null where nobody does. */
    @Nullable
    Voice acting() {
        for (Referent each : referents) {
            if (each.subject.part() != Salience.Part.OTHER) {
                return each.voice;
            }
        }
        return null;
    }

    /** The first who says something, null where nobody does. */
    @Nullable
    Referent reporter() {
        for (Referent each : referents) {
            if (each.subject.part() == Salience.Part.SPEAKER) {
                return each;
            }
        }
        return null;
    }

    /** 'Doe said her firm would pay' tells of Doe, where nobody else is named. */
    private void guessGender(@Nullable Entity person) {
        if (person == null) {
            return;
        }
        for (Token token : scene.sentence().tokens()) {
            if (token.isLowerCase()) {
                person.guess(Gender.ofPronoun(token.text()));
            }
        }
    }

    private @Nullable Entity onlyPerson() {
        Entity person = null;
        for (Referent each : referents) {
            Entity entity = each.voice.entity();
            boolean named = entity != null && entity.isPerson();
            if (named && person != null && person != entity) {
                return null;
            }
            person = named ? entity : person;
        }
        return person;
    }
}
