package org.inquit.graphql.request;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SessionImplementor;
import org.inquit.archive.Callers;
import org.inquit.archive.Commits;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The moment by which a request, or one event of a subscription, is answered. All that is read of the archive for it is read
 * here: a statement that runs at that moment is cancelled in the database, and none begins later.
 */
public final class Deadline {

    private static final Logger LOG = Logger.getLogger(Deadline.class);
    private static final ScheduledThreadPoolExecutor WATCH = watch();
    private static final long AGAIN_MILLIS = 50;

    /** What H2, PostgreSQL and the standard call a statement that was cancelled. */
    private static final String CANCELLED = "57014";

    private final Duration within;
    private final long end;

    private Deadline(Duration within) {
        this.within = within;
        this.end = System.nanoTime() + within.toNanos();
    }

    /** The one of a request that begins now. */
    public static Deadline in(Duration within) {
        return new Deadline(within);
    }

    /** The one of the request that asks for this field. */
    public static Deadline of(DataFetchingEnvironment field) {
        return of(field.getGraphQlContext());
    }

    /** The one of the request of this context. */
    public static Deadline of(GraphQLContext request) {
        return Objects.requireNonNull(request.get(Deadline.class));
    }

    /** Refuses to begin anything more once the time is over. */
    public void check() {
        if (left() <= 0) {
            throw passed();
        }
    }

    /**
     * What is read of the archive, in a transaction of its own.
     *
     * @throws RequestError with {@link ErrorCode#TIMEOUT} where the time is over before it is read
     */
    public <T extends @Nullable Object> T read(Callable<T> read) {
        check();
        Callers.ask();
        return Commits.read(() -> watched(read));
    }

    private <T extends @Nullable Object> T watched(Callable<T> read) throws Exception {
        SessionImplementor session = Panache.getSession().unwrap(SessionImplementor.class);
        ScheduledFuture<?> watch = WATCH.scheduleAtFixedRate(
                () -> cancel(session), left(), MILLISECONDS.toNanos(AGAIN_MILLIS), NANOSECONDS);
        try {
            return read.call();
        } catch (RuntimeException failure) {
            throw isCancelled(failure) ? passed() : failure;
        } finally {
            watch.cancel(false);
        }
    }

    /** Again and again, as nothing may run just now and the next statement follow. */
    private static void cancel(SessionImplementor session) {
        try {
            session.cancelQuery();
        } catch (HibernateException | IllegalStateException over) {
            LOG.debug("The statement was over before it could be cancelled", over);
        }
    }

    private static boolean isCancelled(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException of && CANCELLED.equals(of.getSQLState()));
    }

    private long left() {
        return end - System.nanoTime();
    }

    private RequestError passed() {
        return new RequestError(
                ErrorCode.TIMEOUT,
                "this took longer than %d ms, the limit inquit.graphql.answer-within: ask for less at once"
                        .formatted(within.toMillis()));
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }
}
