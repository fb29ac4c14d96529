package org.inquit.http;

/** Why the server ends a WebSocket: the codes of WebSockets and of the protocol graphql-transport-ws. */
enum SocketClose {
    GOING_AWAY(1001, "The server stops"),
    INVALID_MESSAGE(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    SUBPROTOCOL(4406, "Subprotocol not acceptable"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    ID_IN_USE(4409, "Subscriber for this id already exists"),
    INIT_TWICE(4429, "Too many initialisation requests");

    private final short code;
    private final String reason;

    SocketClose(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }

    short code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
