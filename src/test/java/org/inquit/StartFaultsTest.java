package org.inquit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class StartFaultsTest {

    @Test
    void saysThatTheArchiveIsInUse() {
        SQLException cause = new SQLNonTransientConnectionException("Database may be already in use", "90020", 90020);
        assertThat(StartFaults.reason(new IllegalStateException("outer", new RuntimeException(cause))))
                .hasValueSatisfying(words -> assertThat(words).startsWith("the archive is in use by another process"));
    }

    @Test
    void saysInOneLineWhyTheArchiveCannotBeOpened() {
        SQLException cause = new SQLException("Wrong user name\nor password", "28000", 28000);
        assertThat(StartFaults.reason(new RuntimeException(cause)))
                .hasValue("the archive cannot be opened: Wrong user name");
    }

    @Test
    void saysWhichSettingIsOutOfItsRange() {
        Throwable cause = new IllegalArgumentException("inquit.http.max-body-bytes must be 1024 to 10240000; it is 1");
        assertThat(StartFaults.reason(new RuntimeException("Failed to start quarkus", cause)))
                .hasValue(cause.getMessage());
    }

    @Test
    void leavesOtherFaultsToTheirStack() {
        assertThat(StartFaults.reason(new RuntimeException(new IllegalArgumentException("no idea"))))
                .isEmpty();
        assertThat(StartFaults.reason(null)).isEmpty();
    }
}
