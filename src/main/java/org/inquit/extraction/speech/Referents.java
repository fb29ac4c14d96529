package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.people.Entity;
import org.jspecify.annotations.Nullable;

/** Those of whom a sentence speaks, as far as the discourse tells who they are. */
final class Referents {

    /** Someone spoken of, with the voice that is meant. */
    record Referent(SubjectsOf.Subject subject, Voice voice) {}

    private final Scene scene;
    private final List<Referent> referents = new ArrayList<>();

    private Referents(Scene scene) {
        this.scene = scene;
    }

    /** The referents of a sentence; the discourse remembers them. */
    static Referents of(Scene scene, SubjectsOf subjects, Discourse discourse) {
        Referents referents = new Referents(scene);
        for (SubjectsOf.Subject subject : subjects.in(scene)) {
            Voice voice = discourse.of(scene.parse(), subject.mention(), scene.number());
            if (voice != null) {
                discourse.hear(voice, scene.number(), subject.part());
                referents.referents.add(new Referent(subject, voice));
            }
        }
        referents.guessGender();
        return referents;
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
    private void guessGender() {
        Entity person = onlyPerson();
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
