package org.inquit.http;

/** What a request leads to: one answer, or a stream of events. */
interface Reply {

    /** Sends it, on the event loop of the request. */
    void sendTo(Exchange exchange);
}
