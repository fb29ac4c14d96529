package org.inquit.search;

/** There is nothing to search in yet; the message tells the caller why and what to do. */
public final class IndexUnavailable extends RuntimeException {

    IndexUnavailable(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
