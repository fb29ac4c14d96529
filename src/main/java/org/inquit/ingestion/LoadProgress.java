package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How far loading is, for whoever asks while it goes on: readiness, the load report, the log. */
@ApplicationScoped
public class LoadProgress {

    private final CountDownLatch loaded = new CountDownLatch(1);
    private volatile int filesToDo;
    private final AtomicInteger filesDone = new AtomicInteger();
    private final AtomicLong quotes = new AtomicLong();
    private volatile Instant since = Instant.now();

    /** Whether all files of the seeds have been looked at since the start. */
    public LoadState state() {
        return loaded.getCount() == 0 ? LoadState.LOADED : LoadState.LOADING;
    }

    void awaitLoaded() throws InterruptedException {
        loaded.await();
    }

    /** Files that this look has to read. */
    public int filesToDo() {
        return filesToDo;
    }

    /** Files that this look has read. */
    public int filesDone() {
        return filesDone.get();
    }

    void begin(int files) {
        filesToDo = files;
        filesDone.set(0);
        quotes.set(0);
        since = Instant.now();
    }

    void done(int quotesFound) {
        filesDone.incrementAndGet();
        quotes.addAndGet(quotesFound);
    }

    void loaded() {
        loaded.countDown();
    }

    Duration elapsed() {
        return Duration.between(since, Instant.now());
    }

    /** One line for the log: files done, quotes found, rate and time left. */
    String line() {
        double seconds = Math.max(0.001, elapsed().toMillis() / 1000.0);
        int done = filesDone.get();
        double rate = done / seconds;
        long left = rate == 0 ? 0 : Math.round((filesToDo - done) / rate);
        return "%,d of %,d files, %,d quotes, %,.0f files/s, %d s left"
                .formatted(done, filesToDo, quotes.get(), rate, left);
    }
}
