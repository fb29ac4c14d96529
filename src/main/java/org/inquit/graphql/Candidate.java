package org.inquit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Expert;

/**
 * An expert who may have spoken.
 *
 * @param expert who
 * @param confidence 0 to 1
 */
@Description("An expert who may have spoken.")
public record Candidate(
        @Description("Who may have spoken.") Expert expert,

        @Description("0 to 1, on the scale of the attribution's own confidence.")
        double confidence) {}
