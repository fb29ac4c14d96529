package org.inquit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.inquit.load.Seeds;
import org.jboss.logging.Logger;

/** Queries that nobody thought of: whatever fits the schema is answered soon, in few bytes, and never breaks the server. */
@SuppressWarnings("NullAway.Init") // filled before the first query
class FuzzIT {

    private static final Logger LOG = Logger.getLogger(FuzzIT.class);
    private static final int LARGEST_ANSWER = 4 << 20;
    private static final Duration SOON = Duration.ofMillis(300);
    private static final double SHARE = 0.999;

    /** Faults of the server itself, of which a query may bring about none. */
    private static final Set<String> OURS = Set.of("INTERNAL", "UNAVAILABLE", "TIMEOUT");

    private static final List<Duration> TIMES = new ArrayList<>();
    private static final Map<String, Integer> ANSWERS = new TreeMap<>();

    private static Ground ground;
    private static GraphQLSchema schema;
    private static List<String> ids;

    @BeforeContainer
    static void start() throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("fuzz");
        Path seeds = Files.createDirectory(root.resolve("seeds"));
        Seeds.main(new String[] {seeds.toString(), String.valueOf(Scale.BUILD.articles())});
        ground = new Ground(Scale.BUILD, root, seeds, Instance.freePort());
        schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("schema.graphql"))));
        ids = ids(ground.target());
    }

    @AfterContainer
    static void judgeAll() {
        ground.close();
        Duration slowest = Times.share(TIMES, SHARE);
        LOG.infof("%d queries, 99.9 %% within %d ms, answers: %s", TIMES.size(), slowest.toMillis(), ANSWERS);
        assertThat(slowest).isLessThan(SOON.multipliedBy(Scale.BUILD.patience()));
        assertThat(ANSWERS.getOrDefault("data", 0)).as("queries that ran").isGreaterThan(TIMES.size() / 4);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void standsEachQuery(@ForAll Random random) throws IOException, InterruptedException {
        String query = new RandomQuery(schema, random, ids).next();
        Reply reply = ground.target().query(query);
        TIMES.add(reply.time());
        ANSWERS.merge(reply.code().isEmpty() ? "data" : reply.code(), 1, Integer::sum);
        assertThat(reply.status()).as(query).isLessThan(500);
        assertThat(reply.bytes()).as(query).isLessThanOrEqualTo(LARGEST_ANSWER);
        assertThat(reply.at("/errors").findValuesAsText("code")).as(query).doesNotContainAnyElementsOf(OURS);
        assertThat(reply.isFine() || !reply.code().isEmpty()).as(query).isTrue();
    }

    private static List<String> ids(Target target) throws IOException, InterruptedException {
        Reply reply = target.query("{ articles(first: 30) { nodes { id } } experts(first: 30) { nodes { id } }"
                + " quotes(first: 30) { nodes { id } } }");
        return reply.at("/data").findValuesAsText("id");
    }
}
