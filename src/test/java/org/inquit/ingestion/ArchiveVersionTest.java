package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchiveVersionTest {

    private final LoadProgress progress = new LoadProgress();
    private final ArchiveVersion version = new ArchiveVersion(progress);

    @Test
    void hasNoNameUntilTheArchiveIsLoaded() {
        assertThat(version.current()).isEmpty();
        progress.loaded();
        assertThat(version.current()).isPresent();
    }

    @Test
    void hasNoNameWhileItChangesAndAnotherOneAfter() {
        progress.loaded();
        Optional<String> before = version.current();
        assertThat(version.during(version::current, done -> true)).isEmpty();
        assertThat(version.current()).isPresent().isNotEqualTo(before);
    }

    @Test
    void keepsItsNameWhereNothingChanged() {
        progress.loaded();
        Optional<String> before = version.current();
        version.during(() -> "nothing", done -> false);
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void aFailureCountsAsAChange() {
        progress.loaded();
        Optional<String> before = version.current();
        assertThatThrownBy(() -> version.during(
                        () -> {
                            throw new IllegalStateException("disk full");
                        },
                        done -> false))
                .hasMessage("disk full");
        assertThat(version.current()).isPresent().isNotEqualTo(before);
    }

    @Test
    void eachStartNamesItsStatesAnew() {
        progress.loaded();
        assertThat(new ArchiveVersion(progress).current()).isPresent().isNotEqualTo(version.current());
    }
}
