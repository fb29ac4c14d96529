package org.inquit.http;

import io.smallrye.mutiny.subscription.MultiSubscriber;
import io.vertx.core.Context;
import java.util.concurrent.Flow;
import org.inquit.http.execution.Result;
import org.jspecify.annotations.Nullable;

/**
 * Brings results from worker threads to the event loop of their recipient, and asks for the next one only when the last one
 * is taken: whoever reads slowly holds up nobody else.
 */
final class Delivery implements MultiSubscriber<Result> {

    private final Context loop;
    private final Recipient recipient;
    private volatile Flow.@Nullable Subscription source;
    private volatile boolean over;

    /**
     * @param loop of the recipient, from which alone this object is started and cancelled
     */
    Delivery(Context loop, Recipient recipient) {
        this.loop = loop;
        this.recipient = recipient;
    }

    /** Lets no more results come. */
    void cancel() {
        over = true;
        if (source != null) {
            source.cancel();
        }
    }

    /** Whether it was cancelled or came to its end. */
    boolean isOver() {
        return over;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(1);
    }

    @Override
    public void onItem(Result result) {
        loop.runOnContext(now -> deliver(result));
    }

    @Override
    public void onFailure(Throwable failure) {
        loop.runOnContext(now -> end(() -> recipient.fail(failure)));
    }

    @Override
    public void onCompletion() {
        loop.runOnContext(now -> end(recipient::complete));
    }

    private void deliver(Result result) {
        if (!over) {
            recipient.next(result).onSuccess(taken -> more()).onFailure(gone -> cancel());
        }
    }

    private void more() {
        if (!over && source != null) {
            source.request(1);
        }
    }

    private void end(Runnable last) {
        if (!over) {
            over = true;
            last.run();
        }
    }
}
