package org.inquit.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
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
        Archived now = Archived.now();
        return HealthCheckResponse.named("archive")
                .status(progress.state() == LoadState.LOADED)
                .withData("articles", now.articles())
                .withData("experts", now.experts())
                .withData("quotes", now.quotes())
                .withData("filesSkipped", now.skipped())
                .withData("filesDone", progress.filesDone())
                .withData("filesToDo", progress.filesToDo())
                .build();
    }
}
