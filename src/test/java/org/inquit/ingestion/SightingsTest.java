package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private static final Instant LONG_AGO = Instant.parse("2025-11-06T10:00:00Z");

    private final Sightings sightings = new Sightings(Duration.ofMinutes(1));

    @Test
    void loadsAFileOnceUntilItChanges() {
        SeedFile first = file("a.txt", 10, LONG_AGO);
        SeedFile changed = file("a.txt", 11, LONG_AGO.plusSeconds(1));

        assertThat(sightings.toLoad(List.of(first), Set.of())).containsExactly(first);
        assertThat(sightings.toLoad(List.of(first), Set.of())).isEmpty();
        assertThat(sightings.toLoad(List.of(changed), Set.of())).containsExactly(changed);
    }

    @Test
    void waitsUntilAFileStandsStill() {
        Instant justNow = Instant.now();
        SeedFile growing = file("a.txt", 10, justNow);
        SeedFile grown = file("a.txt", 20, justNow.plusMillis(5));

        assertThat(sightings.toLoad(List.of(growing), Set.of())).isEmpty();
        assertThat(sightings.someAreMoving()).isTrue();
        assertThat(sightings.toLoad(List.of(grown), Set.of())).isEmpty();
        assertThat(sightings.toLoad(List.of(grown), Set.of())).containsExactly(grown);
        assertThat(sightings.someAreMoving()).isFalse();
    }

    @Test
    void loadsADuplicateAgainWhenTheOriginalIsGone() {
        SeedFile file = file("b.txt", 10, LONG_AGO);
        sightings.toLoad(List.of(file), Set.of());

        assertThat(sightings.toLoad(List.of(file), Set.of("b.txt"))).containsExactly(file);
    }

    @Test
    void tellsWhichFilesAreGone() {
        SeedFile stays = file("a.txt", 10, LONG_AGO);

        assertThat(sightings.gone(List.of(stays), Set.of("a.txt", "b.txt"))).containsExactly("b.txt");
    }

    @Test
    void saysEachTroubleOnce() {
        assertThat(sightings.missing()).isTrue();
        assertThat(sightings.missing()).isFalse();
        assertThat(sightings.empty(List.of())).isTrue();
        assertThat(sightings.empty(List.of())).isFalse();
    }

    private static SeedFile file(String name, long size, Instant modified) {
        return new SeedFile(name, Path.of(name), size, FileTime.from(modified), null);
    }
}
