package org.inquit.ingestion;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.inquit.archive.LoadOutcome;
import org.jboss.logging.Logger;

/** Reads files side by side, a few ahead, and stores them one after the other in the order of their names. */
final class FileQueue implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FileQueue.class);
    private static final int AHEAD_OF_EACH_THREAD = 4;

    private final SeedsLimits limits;
    private final FileReading reading;
    private final ArticleStore store;
    private final LoadProgress progress;
    private final BooleanSupplier stopping;
    private final ExecutorService readers;
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors());

    FileQueue(
            SeedsLimits limits,
            FileReading reading,
            ArticleStore store,
            LoadProgress progress,
            BooleanSupplier stopping) {
        this.limits = limits;
        this.reading = reading;
        this.store = store;
        this.progress = progress;
        this.stopping = stopping;
        this.readers = Executors.newFixedThreadPool(limits.threads(), task -> {
            Thread thread = new Thread(task, "seeds-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Loads the files; a stop takes effect between two of them. */
    void load(List<SeedFile> files) throws InterruptedException {
        if (files.isEmpty()) {
            return;
        }
        progress.begin(files.size());
        Deque<Future<ReadFile>> ahead = new ArrayDeque<>();
        Iterator<SeedFile> next = files.iterator();
        Instant nextLine = Instant.now().plus(limits.progressEvery());
        while (!stopping.getAsBoolean() && (next.hasNext() || !ahead.isEmpty())) {
            fill(ahead, next);
            store(ahead.remove());
            nextLine = logProgress(nextLine);
        }
        ahead.forEach(waiting -> waiting.cancel(false));
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    private void fill(Deque<Future<ReadFile>> ahead, Iterator<SeedFile> next) {
        while (next.hasNext() && ahead.size() < limits.threads() * AHEAD_OF_EACH_THREAD) {
            SeedFile file = next.next();
            ahead.add(readers.submit(() -> turns.take(() -> reading.read(file))));
        }
    }

    private void store(Future<ReadFile> waiting) throws InterruptedException {
        ReadFile read = result(waiting);
        String refusal = read.refusal();
        if (refusal == null) {
            storeArticle(read);
        } else {
            LOG.infof("Skipped %s: %s", LogText.of(read.file().name()), refusal);
            store.skip(read.file().name(), read.sha256(), refusal);
        }
    }

    private void storeArticle(ReadFile read) {
        try {
            LoadOutcome outcome = turns.take(() -> store.store(read));
            LOG.debugf("%s: %s", outcome, LogText.of(read.file().name()));
            progress.done(read.found() == null ? 0 : read.found().quotes().size());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "%s could not be stored", LogText.of(read.file().name()));
            store.skip(read.file().name(), read.sha256(), "it could not be stored; the log has the fault");
        }
    }

    private Instant logProgress(Instant nextLine) {
        if (Instant.now().isBefore(nextLine)) {
            return nextLine;
        }
        LOG.infof("Loading: %s", progress.line());
        return Instant.now().plus(limits.progressEvery());
    }

    private static ReadFile result(Future<ReadFile> waiting) throws InterruptedException {
        try {
            return waiting.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a file could not be read", fault.getCause());
        }
    }
}
