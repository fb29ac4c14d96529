package org.inquit;

import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line why a start failed where the operator can do something about it; the framework would print fifty. What is
 * a fault of ours keeps its stack.
 */
final class StartFaults implements Filter {

    /** What the framework calls what it logs then. */
    private static final Logger STARTS = Logger.getLogger("io.quarkus.runtime.Application");

    /** What the database says of a file that another process has open. */
    private static final String IN_USE = "90020";

    private static final int DEEPEST = 20;

    private StartFaults() {}

    /** Listens from now on. */
    static void listen() {
        STARTS.setFilter(new StartFaults());
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        reason(record.getThrown()).ifPresent(words -> {
            record.setThrown(null);
            record.setMessage("Inquit cannot start: " + words);
        });
        return true;
    }

    /** What to tell of a failure; nothing where only its stack tells. */
    static Optional<String> reason(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> words(cause).stream())
                .reduce((outer, inner) -> inner);
    }

    private static Optional<String> words(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof SQLException database) {
            return Optional.of(
                    IN_USE.equals(database.getSQLState())
                            ? "the archive is in use by another process: stop that one, or keep this one elsewhere by"
                                    + " quarkus.datasource.jdbc.url"
                            : "the archive cannot be opened: "
                                    + message.lines().findFirst().orElse(""));
        }
        boolean isSetting = cause instanceof IllegalArgumentException && message.startsWith("inquit.");
        return isSetting ? Optional.of(message) : Optional.empty();
    }
}
