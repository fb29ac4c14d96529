package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Expert;

/** An expert in a list, with its cursor. */
@Description("An expert in a list, with its cursor.")
public final class ExpertEdge extends Edge<Expert> {

    ExpertEdge(Row<Expert> row) {
        super(row);
    }
}
