package org.inquit.graphql;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A server whose seeds folder is empty, so that tests fill the archive themselves. */
public class EmptySeeds implements QuarkusTestProfile {

    private static final Path DIR = Path.of("target/empty-seeds").toAbsolutePath();

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Files.createDirectories(DIR);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(
                "inquit.seeds.dir", DIR.toString(),
                "inquit.seeds.rescan-every", "0s",
                "inquit.http.kept-answer-bytes", "0",
                "inquit.http.logged-refusals", "10000",
                "inquit.graphql.timeline-periods", "50",
                "inquit.graphql.column-quotes", "0",
                "inquit.graphql.max-cost", "100000",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:graphql;DB_CLOSE_DELAY=-1");
    }
}
