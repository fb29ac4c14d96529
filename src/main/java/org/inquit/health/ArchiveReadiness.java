package org.inquit.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.inquit.ingestion.Archived;
import org.inquit.ingestion.LoadProgress;
import org.inquit.ingestion.LoadState;
import org.jboss.logging.Logger;

/**
 * Ready means that each file of the seeds was looked at, as until then answers would be parts of the truth, and that the
 * archive answers. It stands in for the framework's check of the database, which tells strangers what the driver says.
 */
@Readiness
@ApplicationScoped
class ArchiveReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ArchiveReadiness.class);

    private final LoadProgress progress;

    ArchiveReadiness(LoadProgress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder archive = HealthCheckResponse.named("archive")
                .withData("filesDone", progress.filesDone())
                .withData("filesToDo", progress.filesToDo());
        if (progress.state() != LoadState.LOADED) {
            return archive.down().build();
        }
        try {
            return whole(archive, Archived.now());
        } catch (RuntimeException away) {
            LOG.debug("The archive does not answer", away);
            return archive.down().withData("database", "does not answer").build();
        }
    }

    private static HealthCheckResponse whole(HealthCheckResponseBuilder archive, Archived now) {
        return archive.up()
                .withData("articles", now.articles())
                .withData("experts", now.experts())
                .withData("quotes", now.quotes())
                .withData("filesSkipped", now.skipped())
                .build();
    }
}
