package org.inquit.graphql;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** Values of which one is no longer to be used, for tests: the API itself has none. */
@Description("Values of the past.")
public enum OldValue {
    @Description("Still in use.")
    FRESH,
    @Description("No longer in use.")
    @Deprecated(reason = "2026-11-26: use FRESH.")
    STALE
}
