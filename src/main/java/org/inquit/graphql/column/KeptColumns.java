package org.inquit.graphql.column;

import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;
import org.inquit.graphql.request.Limits;
import org.inquit.ingestion.ArchiveVersion;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the archive as it is now. They are read in the background when they are first asked for and whenever they
 * are asked for after a change; until then there are none, and the database counts.
 */
@Singleton
public class KeptColumns {

    private static final Logger LOG = Logger.getLogger(KeptColumns.class);
    private static final int SECONDS = 300;

    private final ArchiveVersion version;
    private final Session session;
    private final int most;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(KeptColumns::thread);
    private final AtomicBoolean isReading = new AtomicBoolean();
    private volatile @Nullable Kept kept;

    KeptColumns(ArchiveVersion version, Session session, Limits limits) {
        this.version = version;
        this.session = session;
        this.most = limits.columnQuotes();
    }

    /** The columns of a type of record, or nothing where they are not of the archive as it is now. */
    public Optional<Columns> current(Class<?> type) {
        Optional<String> now = version.current();
        Kept last = kept;
        if (last != null && now.equals(Optional.of(last.version()))) {
            return Optional.ofNullable(last.columns().get(type));
        }
        now.ifPresent(this::follow);
        return Optional.empty();
    }

    private void follow(String now) {
        if (most > 0 && isReading.compareAndSet(false, true)) {
            reading.execute(() -> read(now));
        }
    }

    private void read(String before) {
        try {
            kept = null;
            Map<Class<?>, Columns> columns =
                    QuarkusTransaction.requiringNew().timeout(SECONDS).call(this::columns);
            kept = version.current().equals(Optional.of(before)) ? new Kept(before, columns) : null;
        } catch (RuntimeException failure) {
            LOG.warnf("Lists are counted by the database, as their columns could not be read: %s", failure);
        } finally {
            isReading.set(false);
        }
    }

    private Map<Class<?>, Columns> columns() {
        long quotes = session.createSelectionQuery("select count(*) from Quote", Long.class)
                .getSingleResult();
        return quotes > most
                ? Map.of()
                : Table.ALL.stream().collect(toMap(Table::type, table -> Columns.read(session, table)));
    }

    void stop(@Observes ShutdownEvent stopped) {
        reading.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "columns");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What was read of one state of the archive.
     *
     * @param version which state
     * @param columns its records by their types; empty where they are too many
     */
    private record Kept(String version, Map<Class<?>, Columns> columns) {}
}
