package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hibernate.SessionFactory;
import org.inquit.graphql.EmptySeeds;
import org.junit.jupiter.api.Test;

/** The profile keeps no answers, as its tests change the archive behind the loader's back. */
@QuarkusTest
@TestProfile(EmptySeeds.class)
class KeptAnswersOffTest {

    private final SessionFactory sessions;

    KeptAnswersOffTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Test
    void eachQueryIsRun() {
        String query = "{ quotes(first: 9) { nodes { text } } }";
        Http.query(query);
        long before = sessions.getStatistics().getPrepareStatementCount();
        Http.query(query);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isGreaterThan(before);
    }
}
