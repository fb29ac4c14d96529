package org.inquit.graphql;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * An input of which one part is no longer to be used, for tests: the API itself has none.
 *
 * @param fresh in use
 * @param stale no longer in use
 */
@Description("An input of the past.")
public record OldFilter(
        @Description("Still in use.") @Nullable String fresh,

        @Description("No longer in use.") @Deprecated(reason = "2026-11-26: filter by fresh.") @Nullable
        String stale) {}
