package org.inquit.ingestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.inquit.archive.LoadedFile;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Keeps the archive in line with the seeds folder: loads it in the background at start and looks again while the server
 * runs. One thread decides and writes, so that the outcome depends on no race; others read and extract for it.
 */
@ApplicationScoped
class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(8);
    private static final long SMALL_HEAP = 256L << 20;

    private final SeedsLimits limits;
    private final SeedsFolder folder;
    private final FileQueue queue;
    private final ArticleStore store;
    private final LoadProgress progress;
    private final Sightings sightings;
    private final Thread thread = new Thread(this::run, "seeds");
    private final CountDownLatch stop = new CountDownLatch(1);

    /** Known to the thread alone. */
    private boolean inTrouble;

    Loader(SeedsConfig config, FileReading reading, ArticleStore store, LoadProgress progress) {
        this.limits = SeedsLimits.of(config);
        this.folder = new SeedsFolder(config.dir(), limits.maxFileBytes());
        this.store = store;
        this.progress = progress;
        this.queue = new FileQueue(limits, reading, store, progress, this::isStopping);
        this.sightings = new Sightings(limits.settledAfter());
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stop.countDown();
        thread.join(STOP_WITHIN.toMillis());
    }

    /** Rests until the server stops, but no longer than so; an interruption would close the file that H2 is writing. */
    private boolean stopsWithin(Duration time) throws InterruptedException {
        return stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    private void run() {
        try {
            lookFirst();
            while (!limits.rescanEvery().isZero() && !stopsWithin(limits.rescanEvery())) {
                succeeds();
            }
        } catch (InterruptedException stopped) {
            LOG.debug("Loading stopped");
        } finally {
            queue.close();
        }
    }

    private void lookFirst() throws InterruptedException {
        while (!succeeds() && !stopsWithin(RETRY_AFTER)) {
            LOG.debug("Looking again");
        }
        if (sightings.someAreMoving() && !stopsWithin(limits.settledAfter())) {
            succeeds();
        }
        if (!isStopping()) {
            progress.loaded();
            giveBackMemory();
            LOG.info(Archived.line(folder.dir(), progress.elapsed()));
        }
    }

    /**
     * Starting and loading leave much garbage; a server that waits need not hold it. Where much lives, all would wait too long
     * for the collection.
     */
    private static void giveBackMemory() {
        if (Runtime.getRuntime().totalMemory() <= SMALL_HEAP) {
            System.gc();
        }
    }

    /** Looks once; a fault of the database or the disk is told once and left to the next look; nothing counts as loaded. */
    private boolean succeeds() throws InterruptedException {
        try {
            look();
            inTrouble = false;
            return true;
        } catch (RuntimeException fault) {
            LOG.logf(
                    inTrouble ? Level.DEBUG : Level.ERROR,
                    fault,
                    "The seeds could not be brought into the archive; each next look tries again");
            inTrouble = true;
            sightings.forgetAll();
            return false;
        }
    }

    private void look() throws InterruptedException {
        Optional<List<SeedFile>> seen = folder.look();
        if (seen.isEmpty()) {
            sayOnce(
                    sightings.missing(),
                    "The seeds folder %s is missing or cannot be read; the archive stays as it is");
            return;
        }
        List<SeedFile> files = seen.get();
        sayOnce(sightings.empty(files), "The seeds folder %s is empty; put files ending in .txt there");
        Set<String> reported = QuarkusTransaction.requiringNew().call(LoadedFile::names);
        sightings.gone(files, reported).forEach(store::remove);
        queue.load(sightings.toLoad(files, reported.isEmpty() ? Set.of() : orphans()));
    }

    private Set<String> orphans() {
        return QuarkusTransaction.requiringNew().call(LoadedFile::orphans);
    }

    private void sayOnce(boolean isNew, String line) {
        if (isNew) {
            LOG.warnf(line, LogText.of(folder.dir().toString()));
        }
    }
}
