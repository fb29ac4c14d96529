package org.inquit.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.inquit.ingestion.ArchiveVersion;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in line with the archive, on a thread of its own: builds it once the archive is loaded and follows each
 * change. Whatever goes wrong is tried again, with a new index where the old one may be damaged.
 */
@ApplicationScoped
class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(8);
    private static final String WAITING = "the search index is built when the archive is loaded";

    /** While one change comes after the other, following them takes a fifth of the time, if it is not much. */
    private static final int REST = 4;

    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final ArchiveVersion version;
    private final Records records;
    private final IndexDirectory directory;
    private final Thread thread = new Thread(this::run, "search");
    private final ReentrantLock following = new ReentrantLock();
    private String trouble = "";
    private volatile boolean stopping;
    private volatile @Nullable LuceneIndex open;
    private volatile @Nullable LuceneIndex built;
    private volatile Optional<String> reached = Optional.empty();
    private volatile String why = WAITING;

    IndexKeeper(ArchiveVersion version, Records records, SearchConfig config) {
        this.version = version;
        this.records = records;
        this.directory = new IndexDirectory(config.dir());
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    /** Interrupts the thread only while it waits, as an interruption would break what it writes. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (following.tryLock(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
            thread.interrupt();
            following.unlock();
        }
        thread.join(STOP_WITHIN.toMillis());
    }

    /**
     * The index.
     *
     * @throws IndexUnavailable until it is built
     */
    LuceneIndex index() {
        LuceneIndex index = built;
        if (index == null) {
            throw new IndexUnavailable(why + "; try again in a moment");
        }
        return index;
    }

    /** Whether the index holds the archive as it is now. */
    boolean isCurrent() {
        return reached.isPresent() && reached.equals(version.current());
    }

    private void run() {
        try {
            while (!stopping) {
                version.awaitOther(reached);
                Instant begin = Instant.now();
                Thread.sleep((succeeds() ? rest(begin) : RETRY_AFTER).toMillis());
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The search index is followed no more");
        } finally {
            close();
        }
    }

    private static Duration rest(Instant begin) {
        Duration took = Duration.between(begin, Instant.now());
        LOG.debugf("The search index was brought in line in %d ms", took.toMillis());
        Duration rest = took.multipliedBy(REST);
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    private boolean succeeds() {
        following.lock();
        try {
            follow();
            trouble = "";
            return true;
        } catch (LockObtainFailedException taken) {
            say("the search index is in use by another process", null);
        } catch (IOException | AlreadyClosedException damage) {
            close();
            say("the search index cannot be read or written", damage);
        } catch (RuntimeException fault) {
            say("the search index could not be brought in line with the archive", fault);
        } finally {
            following.unlock();
        }
        reached = Optional.empty();
        return false;
    }

    /** Brings the index in line with the archive. */
    void follow() throws IOException {
        Optional<String> before = version.current();
        Instant begin = Instant.now();
        LuceneIndex index = open == null ? directory.open() : open;
        open = index;
        int kept = index.records();
        if (!index.follow(records, this::goOn)) {
            return;
        }
        reached = before.equals(version.current()) ? before : Optional.empty();
        if (built == null) {
            double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            LOG.infof(
                    "The search index is built: %,d records in %.1f s; it had %,d before",
                    index.records(), seconds, kept);
        }
        built = index;
    }

    private boolean goOn(int done, int all) {
        why = String.format(Locale.ROOT, "the search index is being built: %,d of %,d", done, all);
        return !stopping;
    }

    /** Says each trouble once, to the log and to those who search meanwhile. */
    private void say(String what, @Nullable Exception cause) {
        why = what;
        if (!what.equals(trouble)) {
            trouble = what;
            LOG.errorf(cause, "%s (%s); tried again every %d s", trouble, directory.place(), RETRY_AFTER.toSeconds());
        }
    }

    private void close() {
        LuceneIndex index = open;
        open = null;
        built = null;
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException | AlreadyClosedException damage) {
            LOG.warnf("The search index was not closed well, and is mended by the next start: %s", damage);
        }
    }
}
