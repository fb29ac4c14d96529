package org.inquit.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Tells a database that is away from a statement that is wrong, by what H2 itself throws. */
class FaultsTest {

    @Test
    void aDatabaseThatCannotBeOpenedIsAway() {
        assertThat(Faults.isAway(new IllegalStateException(failure("jdbc:h2:tcp://localhost:1/none", "SELECT 1"))))
                .isTrue();
    }

    @Test
    void aDatabaseThatWasClosedIsAway() {
        assertThat(Faults.isAway(failure("jdbc:h2:mem:", "SHUTDOWN IMMEDIATELY", "SELECT 1")))
                .isTrue();
    }

    @Test
    void aStatementThatIsWrongIsAFaultOfOurs() {
        assertThat(Faults.isAway(failure("jdbc:h2:mem:", "SELECT * FROM NOWHERE")))
                .isFalse();
    }

    private static SQLException failure(String url, String... statements) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            return failure;
        }
        throw new AssertionError("nothing failed");
    }
}
