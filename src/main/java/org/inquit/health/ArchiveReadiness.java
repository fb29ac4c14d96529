package org.inquit.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.inquit.ingestion.Archived;
import org.inquit.ingestion.LoadProgress;
import org.inquit.ingestion.LoadState;

/** Ready means that each file of the seeds was looked at; until then answers would be parts of the truth. */
@Readiness
@ApplicationScoped
class ArchiveReadiness implements HealthCheck {

    private final LoadProgress progress;

    ArchiveReadiness(LoadProgress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder archive = HealthCheckResponse.named("archive")
                .withData("filesDone", progress.filesDone())
                .withData("filesToDo", progress.filesToDo());
        return progress.state() == LoadState.LOADED
                ? whole(archive)
                : archive.down().build();
    }

    private static HealthCheckResponse whole(HealthCheckResponseBuilder archive) {
        Archived now = Archived.now();
        return archive.up()
                .withData("articles", now.articles())
                .withData("experts", now.experts())
                .withData("quotes", now.quotes())
                .withData("filesSkipped", now.skipped())
                .build();
    }
}
