package org.inquit.graphql.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from one to another, both included.
 *
 * @param from the least
 * @param to the most
 */
@Description("Numbers from one to another, both included.")
@Input("FloatRange")
public record FloatRange(
        @Description("The least; without it there is no least.") @Nullable
        Double from,

        @Description("The most; without it there is no most.") @Nullable
        Double to) {}
