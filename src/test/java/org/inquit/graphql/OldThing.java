package org.inquit.graphql;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/**
 * A type of which one part is no longer to be used, for tests: the API itself has none.
 *
 * @param fresh in use
 * @param stale no longer in use
 */
@Description("A type of the past.")
public record OldThing(
        @Description("Still in use.") String fresh,

        @Description("No longer in use.") @Deprecated(reason = "2026-11-26: use fresh.")
        String stale) {

    /** A field with an argument that is no longer to be used. */
    @Description("With an argument.")
    public String asked(@Description("No longer in use.") @Deprecated(reason = "2026-11-26: say nothing.") String how) {
        return fresh + how;
    }
}
