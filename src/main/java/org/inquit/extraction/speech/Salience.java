package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.people.Entity;
import org.jspecify.annotations.Nullable;

/**
 * How much those who have been spoken of stand out: those who spoke count more than those who acted, those more than the
 * merely mentioned, and each less with every sentence that passes.
 */
final class Salience {

    private static final int REMEMBERED = 40;
    private static final int LATEST = 5;
    private static final double DECAY = 0.5;

    /** How a source stands in its sentence. */
    enum Part {
        SPEAKER(3.6),
        SUBJECT(3),
        INNER_SUBJECT(1.5),
        OTHER(1);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    /** Someone who was spoken of. */
    record Heard(Voice voice, int sentence, Part part) {

        /** How much they stand out in a sentence; one without a name is soon forgotten. */
        double weightIn(int later) {
            if (voice.entity() == null && later - sentence > 1) {
                return 0;
            }
            return part.weight * Math.pow(DECAY, Math.max(0, later - sentence));
        }
    }

    private final List<Heard> heard = new ArrayList<>();
    private @Nullable Entity asker;
    private int askedIn = -2;

    /** Remembers who is spoken of in a sentence. */
    void hear(Voice voice, int sentence, Part part) {
        heard.add(new Heard(voice, sentence, part));
        if (heard.size() > REMEMBERED) {
            heard.remove(0);
        }
    }

    /** Remembers who asks something in a sentence. */
    void ask(Entity entity, int sentence) {
        asker = entity;
        askedIn = sentence;
    }

    /** Who asked something in a sentence or the one before it, and so is not who answers; null where nobody did. */
    @Nullable
    Entity askerBefore(int sentence) {
        return askedIn >= sentence - 1 ? asker : null;
    }

    /** All who are remembered, the latest last. */
    List<Heard> heard() {
        return heard;
    }

    /** The body that was named among the last few, null where none was. */
    @Nullable
    Entity latestBody() {
        for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - LATEST); i--) {
            Entity entity = heard.get(i).voice.entity();
            if (entity != null && !entity.isPerson()) {
                return entity;
            }
        }
        return null;
    }
}
