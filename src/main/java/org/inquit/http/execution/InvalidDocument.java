package org.inquit.http.execution;

import java.util.List;

/** A document that is no GraphQL or does not fit the schema, with all that is wrong in it. */
public final class InvalidDocument extends RuntimeException {

    private final transient List<Fault> faults;

    InvalidDocument(List<Fault> faults) {
        super(faults.get(0).message(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, at least one fault. */
    public List<Fault> faults() {
        return faults;
    }
}
