package org.inquit.http;

import io.vertx.core.Future;
import org.inquit.http.execution.Result;

/** To whom the results of one operation go, one after the other. All calls come from one event loop. */
interface Recipient {

    /** Sends a result; the future ends when the connection has taken it, so that the next one may come. */
    Future<Void> next(Result result);

    /** There are no more results. */
    void complete();

    /** There are no more results, because of a failure. */
    void fail(Throwable failure);
}
