package org.inquit.graphql;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.inquit.archive.Article;
import org.inquit.graphql.request.Deadline;
import org.inquit.graphql.request.Limits;
import org.inquit.ingestion.Arrivals;

/** What tells of itself while the server runs. It starts with the server, so that its meter is there before a subscriber. */
@Startup
@GraphQLApi
@Description("What tells of itself while the server runs.")
public class SubscriptionApi {

    private final Arrivals arrivals;
    private final Limits limits;

    SubscriptionApi(Arrivals arrivals, Limits limits, MeterRegistry meters) {
        this.arrivals = arrivals;
        this.limits = limits;
        meters.gauge("inquit.subscribers", arrivals, Arrivals::listeners);
    }

    /** The loader only leaves an id in the buffer; the article is read on a worker thread, as it is when its turn comes. */
    @Subscription
    @Description("Each article that a file brings or changes while the server runs, once it is in the archive.")
    public Multi<Article> articleLoaded() {
        return arrivals.articles()
                .onOverflow()
                .buffer(limits.waitingEvents())
                .onFailure(BackPressureFailure.class)
                .transform(slow -> limits.tooSlow())
                .onItem()
                .transformToUniAndConcatenate(this::read);
    }

    /** Nothing where the article has been taken out again meanwhile. */
    private Uni<Article> read(String id) {
        return Uni.createFrom()
                .item(() -> Deadline.in(limits.answerWithin()).read(() -> Article.<Article>findById(id)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
