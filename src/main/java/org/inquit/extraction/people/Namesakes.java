package org.inquit.extraction.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells of several who bear a name whom it means: who was named in full most lately, unless another is named far oftener. */
final class Namesakes {

    private static final int OFTENER = 3;
    private static final int ESTABLISHED = 3;
    private static final int LATELY = 350;

    private final Lexicon lexicon;
    private final Map<Entity, Integer> lastFull = new HashMap<>();
    private final Map<Entity, Integer> shortMentions = new HashMap<>();
    private int heardTo = -1;

    Namesakes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Remembers that a name was printed at a place and whom it meant. */
    void note(Entity entity, Name name, int at) {
        if (!name.isSingle()) {
            lastFull.put(entity, at);
        } else if (heardTo < at && entity.name().endsWith(name.text())) {
            shortMentions.merge(entity, 1, Integer::sum);
        }
        heardTo = Math.max(heardTo, at);
    }

    /** Forgets what was printed, to read the article from the front. */
    void restart() {
        lastFull.clear();
        shortMentions.clear();
        heardTo = -1;
    }

    /** Whom a name at a place means, null where it is none of its bearers. */
    @Nullable
    Entity meant(List<Entity> bearers, Name name, int at) {
        Gender told = gender(name);
        boolean person = havePerson(bearers);
        Entity best = null;
        for (Entity bearer : bearers) {
            if (person && !bearer.isPerson()) {
                continue;
            }
            boolean agrees =
                    (told == Gender.UNKNOWN || bearer.agreement(told) > 0.5) && !isIntroducedTooLate(bearer, name, at);
            best = agrees && (best == null || isMeantRather(bearer, best, at)) ? bearer : best;
        }
        return best;
    }

    static boolean havePerson(List<Entity> bearers) {
        for (Entity bearer : bearers) {
            if (bearer.isPerson()) {
                return true;
            }
        }
        return false;
    }

    private Gender gender(Name name) {
        for (Token before : name.before()) {
            Gender told = Titles.gender(before.text(), lexicon);
            if (told != Gender.UNKNOWN) {
                return told;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether an office before a last name is held by another than who is named in full much later. */
    private static boolean isIntroducedTooLate(Entity bearer, Name name, int at) {
        return bearer.introduction().start() > at + LATELY
                && name.before().stream().anyMatch(word -> !Titles.isAddress(word.text()));
    }

    private boolean isMeantRather(Entity bearer, Entity best, int at) {
        int bearerAt = lastFullBefore(bearer, at);
        int bestAt = lastFullBefore(best, at);
        if (bearerAt < 0 || bestAt < 0) {
            return bearerAt > bestAt;
        }
        if (isEstablishedBefore(best, bearer)) {
            return false;
        }
        if (isFarOftener(bearer, best)) {
            return at - bestAt > LATELY || bearerAt > bestAt;
        }
        return bearerAt > bestAt && (!isFarOftener(best, bearer) || at - bearerAt <= LATELY);
    }

    /** Where a full name was printed last before a place, or -1. */
    private int lastFullBefore(Entity entity, int at) {
        int introduced = entity.introduction().start();
        return lastFull.getOrDefault(entity, introduced < at ? introduced : -1);
    }

    /** Whether short names have meant one so far and never the other, who needs more of it with an office to be known by. */
    private boolean isEstablishedBefore(Entity one, Entity other) {
        int established = other.capacities().isEmpty() ? 1 : ESTABLISHED;
        return shortMentions.getOrDefault(one, 0) >= established && shortMentions.getOrDefault(other, 0) == 0;
    }

    private static boolean isFarOftener(Entity one, Entity other) {
        return one.fullMentions() >= OFTENER * other.fullMentions();
    }
}
