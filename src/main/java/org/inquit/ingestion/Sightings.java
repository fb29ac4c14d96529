package org.inquit.ingestion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Remembers what earlier looks saw, so that only new, changed and still files are loaded. Used by one thread. */
final class Sightings {

    private final Duration settledAfter;
    private final Map<String, SeedFile> loaded = new HashMap<>();
    private Map<String, SeedFile> moving = Map.of();
    private boolean knownMissing;
    private boolean knownEmpty;

    Sightings(Duration settledAfter) {
        this.settledAfter = settledAfter;
    }

    /** The files to load now: new or changed, and written long enough ago or unchanged since the look before. */
    List<SeedFile> toLoad(List<SeedFile> seen, Set<String> orphans) {
        Map<String, SeedFile> stillMoving = new HashMap<>();
        List<SeedFile> ready = new ArrayList<>();
        for (SeedFile file : seen) {
            if (file.standsStillSince(loaded.get(file.name())) && !orphans.contains(file.name())) {
                continue;
            }
            if (isSettled(file)) {
                ready.add(file);
            } else {
                stillMoving.put(file.name(), file);
            }
        }
        moving = stillMoving;
        ready.forEach(file -> loaded.put(file.name(), file));
        return ready;
    }

    /** The names of the report whose files are no longer there. */
    Set<String> gone(List<SeedFile> seen, Set<String> reported) {
        Set<String> gone = new TreeSet<>(reported);
        gone.removeAll(seen.stream().map(SeedFile::name).collect(Collectors.toSet()));
        loaded.keySet().removeAll(gone);
        return gone;
    }

    boolean someAreMoving() {
        return !moving.isEmpty();
    }

    /** Whether the folder is missing now and was not before. */
    boolean missing() {
        boolean isNew = !knownMissing;
        knownMissing = true;
        return isNew;
    }

    /** Whether the folder is empty now and was not before. */
    boolean empty(List<SeedFile> seen) {
        boolean isNew = seen.isEmpty() && !knownEmpty;
        knownEmpty = seen.isEmpty();
        knownMissing = false;
        return isNew;
    }

    void forgetAll() {
        loaded.clear();
    }

    private boolean isSettled(SeedFile file) {
        Instant settledSince = file.modified().toInstant().plus(settledAfter);
        return file.refusal() != null
                || !settledSince.isAfter(Instant.now())
                || file.standsStillSince(moving.get(file.name()));
    }
}
