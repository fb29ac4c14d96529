package org.inquit.graphql;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** The address of a page, served as a type of its own so that a client knows that it can be opened. */
@CustomScalar("URL")
@Description("The address of a page, absolute, after RFC 3986.")
public final class WebAddress implements CustomStringScalar {

    private final String address;

    public WebAddress(String address) {
        this.address = address;
    }

    @Override
    public String stringValueForSerialization() {
        return address;
    }
}
