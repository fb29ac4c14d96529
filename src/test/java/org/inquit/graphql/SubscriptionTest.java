package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.inquit.Served;
import org.inquit.archive.Article;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.ingestion.Arrivals;
import org.inquit.ingestion.Arriving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class SubscriptionTest {

    private static final int WAITING = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SubscriptionApi api;
    private final Arrivals arrivals;
    private final SessionFactory sessions;
    private final MeterRegistry meters;

    SubscriptionTest(SubscriptionApi api, Arrivals arrivals, SessionFactory sessions, MeterRegistry meters) {
        this.meters = meters;
        this.api = api;
        this.arrivals = arrivals;
        this.sessions = sessions;
    }

    @BeforeEach
    void fill() {
        Served.awaitReady();
        SampleArchive.fill(10);
    }

    @Test
    void aSlowSubscriberIsEndedWithACodeAndTheOthersGetAll() {
        AssertSubscriber<Article> slow = api.articleLoaded().subscribe().withSubscriber(AssertSubscriber.create(0));
        AssertSubscriber<Article> quick =
                api.articleLoaded().subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        String id = ids().get(0);
        for (int i = 1; i <= WAITING + 10; i++) {
            Arriving.tell(arrivals, id);
            quick.awaitItems(i, PATIENCE);
        }
        slow.awaitFailure(PATIENCE);
        assertThat(slow.getFailure())
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED));
        quick.cancel();
    }

    /** What arrives between the two would be lost for a subscriber who is counted. */
    @Test
    void aSubscriberIsCountedOnceItListensAndNotBefore() {
        AtomicInteger countedBefore = new AtomicInteger(-1);
        AssertSubscriber<Article> listener = AssertSubscriber.create(Long.MAX_VALUE);
        api.articleLoaded()
                .onSubscription()
                .invoke(() -> countedBefore.set(arrivals.listeners()))
                .subscribe()
                .withSubscriber(listener);
        assertThat(countedBefore).hasValue(0);
        assertThat(arrivals.listeners()).isEqualTo(1);
        listener.cancel();
        assertThat(arrivals.listeners()).isZero();
    }

    @Test
    void anArticleThatIsGoneIsNoEvent() {
        AssertSubscriber<Article> listener =
                api.articleLoaded().subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        Arriving.tell(arrivals, "a-gone");
        Arriving.tell(arrivals, ids().get(0));
        listener.awaitItems(1, PATIENCE);
        assertThat(listener.getItems()).extracting(article -> article.id).containsExactly(ids().get(0));
        listener.cancel();
    }

    @Test
    void anEventTakesAsManyStatementsForManyQuotesAsForOne() throws IOException, InterruptedException {
        assertThat(statements("first: 1")).isEqualTo(statements("first: 5")).isLessThanOrEqualTo(4);
    }

    /** The statements of three events, which are all the same, and nothing that one leaves spares the next. */
    private long statements(String quotes) throws IOException, InterruptedException {
        String query =
                "subscription { articleLoaded { title quotes(%s) { nodes { text speaker { name } article { id } } } } }"
                        .formatted(quotes);
        URI address = URI.create("http://localhost:%d/graphql?query=%s"
                .formatted(RestAssured.port, URLEncoder.encode(query, StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .build();
        awaitSubscribers(0);
        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            var events = lines.filter(line -> line.startsWith("data: ")).iterator();
            List<String> ids = ids();
            awaitSubscribers(1);
            sessions.getStatistics().clear();
            for (String id : ids.subList(0, 3)) {
                Arriving.tell(arrivals, id);
                assertThat(events.next()).contains("\"text\"").doesNotContain("\"errors\"");
            }
            long statements = sessions.getStatistics().getPrepareStatementCount();
            assertThat(statements % 3).isZero();
            return statements / 3;
        }
    }

    /** A stream that was closed is a subscriber until the server sees it. */
    private void awaitSubscribers(int count) {
        Wait.until(() -> meters.get("inquit.subscribers").gauge().value() == count);
    }

    private static List<String> ids() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>listAll().stream()
                        .map(article -> article.id)
                        .sorted()
                        .toList());
    }
}
